package org.breakwater.frontdoor.whotocall;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.util.List;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Which number is answered until when, and when online reports are read. */
@HouseTest
class HoursInWordsTest {

    private static final String OFFICE = "2026-11-25T13:00";
    private static final String SATURDAY_NIGHT = "2026-11-28T22:00";

    @Autowired
    MockMvcTester web;

    @Autowired
    TestClock clock;

    /** The police answer at night: only the team closes. */
    @Test
    void aCrimeAtAnyHourIsForThePolice() throws Exception {
        clock.setLondon(OFFICE);
        for (var question : List.of("crime=yes", "crime=yes&who=child", "crime=yes&who=professional")) {
            var page = page("/who-to-call?" + question);
            assertThat(page.select(".bw-call__answer").text()).contains("101").contains("24 hours a day.");
            assertThat(page.select(".bw-call__until").text())
                    .isEqualTo("Use this number until 5:30pm today. After that, call the Emergency Duty Team: 0345 606"
                            + " 1212."
                            + (question.contains("who")
                                    ? ""
                                    : " Social workers at night, at weekends and on bank holidays."));
        }
        assertThat(page("/who-to-call").select("main").text()).doesNotContain("24 hours a day");
    }

    @Test
    void saysWhenOnlineReportsAreRead() throws Exception {
        clock.setLondon(SATURDAY_NIGHT);
        for (var address : List.of("/", "/who-to-call", "/report", "/refer")) {
            assertThat(page(address).select("main").text())
                    .as(address)
                    .contains("in office hours: Monday to Thursday 9am to 5:30pm, Friday 9am to 4:30pm, not on bank"
                            + " holidays.");
        }
    }

    private Document page(String path) throws UnsupportedEncodingException {
        var answer = web.get().uri(java.net.URI.create(path)).exchange();
        assertThat(answer).as(path).hasStatusOk();
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }
}
