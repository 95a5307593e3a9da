package org.breakwater.frontdoor.whotocall;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.util.List;
import org.breakwater.HouseTest;
import org.breakwater.ReadingGrade;
import org.breakwater.TestClock;
import org.breakwater.partnership.CallerKind;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.json.JsonMapper;

@HouseTest
class WhoToCallScreensTest {

    private static final String OFFICE = "2026-11-25T13:00";
    private static final String SATURDAY_NIGHT = "2026-11-28T22:00";

    @Autowired
    MockMvcTester web;

    @Autowired
    TestClock clock;

    @Test
    void whoAnswersAtThisMinuteStandsFirstInTheListToPrintToo() throws Exception {
        clock.setLondon("2026-11-25T10:00");
        assertThat(page("/who-to-call/all").select("[data-changes] h3").eachText())
                .containsExactly("MASH+", "Emergency Duty Team", "Access Team", "Emergency Duty Team");
        clock.setLondon("2026-11-25T22:00");
        assertThat(page("/who-to-call/all").select("[data-changes] h3").eachText())
                .containsExactly("Emergency Duty Team", "MASH+", "Emergency Duty Team", "Access Team");
        assertThat(page("/who-to-call/all").expectFirst("main .bw-phone").text())
                .as("999 is above all of them")
                .contains("999");
    }

    @Test
    void saysTheNumberTheKeyAndHowLongItHolds() throws Exception {
        clock.setLondon(OFFICE);
        var page = page("/");

        assertThat(numbers(page)).containsExactly("999", "01702 215007");
        assertThat(page.select(".bw-keys li").eachText())
                .containsExactly("Press 1 for concerns about a child, then stay on the line.");
        assertThat(page.select(".bw-call__until").text())
                .isEqualTo(
                        "Use this number until 5:30pm today. After that, call the Emergency Duty Team: 0345 606 1212."
                                + " Social workers at night, at weekends and on bank holidays.");
        assertThat(page.select("main a[href=/report]")).hasSize(1);
        assertThat(page.select("main a[href=/report/family-help]")).hasSize(1);
    }

    @Test
    void tellsProgramsTheNumbersWithTheHoursOfTheNextSevenDays() throws Exception {
        clock.setLondon("2026-12-24T10:00");
        var data = JsonMapper.builder()
                .build()
                .readTree(page("/who-to-call/all")
                        .select("script[type=application/ld+json]")
                        .html());
        var mash = data.get("contactPoint")
                .valueStream()
                .filter(point -> point.get("name").asString().equals("MASH+"))
                .findFirst()
                .orElseThrow();
        assertThat(mash.get("telephone").get(0).asString()).isEqualTo("+441702215007");
        assertThat(data.get("contactPoint")
                        .valueStream()
                        .map(point -> point.get("telephone").size()))
                .contains(2);
        assertThat(mash.get("hoursAvailable")
                        .valueStream()
                        .map(day -> day.get("validFrom").asString() + " "
                                + day.get("opens").asString()))
                .containsExactly("2026-12-24 09:00", "2026-12-29 09:00", "2026-12-30 09:00");
    }

    @Test
    void showsBothNumbersOfTheNightAtOneSize() throws Exception {
        clock.setLondon(SATURDAY_NIGHT);
        var page = page("/who-to-call");

        assertThat(numbers(page)).containsExactly("999", "0345 606 1212", "0845 606 1212");
        assertThat(page.select("main").text())
                .contains("If you cannot get through, try the other number. Calls to 0845 numbers may cost more.");
        assertThat(page.select(".bw-call__until").text())
                .isEqualTo("Use these numbers until 9am on Monday 30 November. After that, call MASH+: 01702 215007."
                        + " Southend’s children’s social care front door.");
    }

    @Test
    void showsAProfessionalTheTwoKeysAndExplainsTheOthers() throws Exception {
        clock.setLondon(OFFICE);
        var page = page("/who-to-call?who=professional");

        assertThat(page.select(".bw-keys kbd").eachText()).containsExactly("1", "1");
        assertThat(page.select(".bw-keys__other").text())
                .isEqualTo("Or press 2 for help finding a social worker, or 3 for MASH+ administration.");
    }

    @Test
    void showsChildlineOnEverythingThatAChildSees() throws Exception {
        for (var hour : List.of(OFFICE, SATURDAY_NIGHT)) {
            clock.setLondon(hour);
            for (var question : EveryMinuteTest.questions()) {
                var page = page(WhoToCallQuery.path(question));
                var isForChild = question.who() == CallerKind.CHILD;
                assertThat(numbers(page).contains("0800 1111"))
                        .as("%s", question)
                        .isEqualTo(isForChild);
            }
        }
    }

    @Test
    void showsWhatTheAnswerSaysInEveryVariantAndHour() throws Exception {
        var whoToCall = EveryMinuteTest.whomToCall();
        for (var hour : List.of(OFFICE, SATURDAY_NIGHT, "2026-12-25T10:00", "2026-11-27T16:29", "2026-11-27T16:30")) {
            clock.setLondon(hour);
            for (var question : EveryMinuteTest.questions()) {
                var answer = whoToCall.answer(question, clock.instant());
                var page = page(WhoToCallQuery.path(question));
                var expected = answer.answers().stream()
                        .map(line -> line.point().number().shown())
                        .toList();
                assertThat(numbers(page))
                        .as("%s at %s", question, hour)
                        .startsWith("999")
                        .containsAll(expected);
                assertThat(page.select("h1")).hasSize(1);
                assertThat(page.select(".bw-phone").eachAttr("href")).allMatch(link -> link.matches("tel:[0-9]+"));
            }
        }
    }

    @Test
    void speaksPlainlyAndToAChildAsToAChild() throws Exception {
        for (var hour : List.of(OFFICE, SATURDAY_NIGHT)) {
            clock.setLondon(hour);
            for (var question : EveryMinuteTest.questions()) {
                var main = page(WhoToCallQuery.path(question)).expectFirst("main");
                var most = question.who() == CallerKind.CHILD ? 4.5 : 7.0;
                assertThat(ReadingGrade.of(main))
                        .as("%s: %s", question, main.text())
                        .isLessThan(most);
            }
        }
        assertThat(ReadingGrade.of(page("/who-to-call/all").expectFirst("main")))
                .isLessThan(7);
    }

    @Test
    void isSmallEnoughForOneBarOfSignal() throws Exception {
        for (var question : EveryMinuteTest.questions()) {
            var answer = get(WhoToCallQuery.path(question));
            var page = Jsoup.parse(answer.getResponse().getContentAsString());
            var bytes = answer.getResponse().getContentAsByteArray().length;
            for (var file : page.select("link[rel=stylesheet], link[rel=icon]").eachAttr("href")) {
                bytes += get(file).getResponse().getContentAsByteArray().length;
            }
            for (var file : page.select("script[src]").eachAttr("src")) {
                bytes += get(file).getResponse().getContentAsByteArray().length;
            }
            assertThat(bytes).as("%s", question).isLessThan(30_000);
        }
    }

    @Test
    void answersABrokenAddressWithTheNumberAllTheSame() throws Exception {
        clock.setLondon(OFFICE);
        for (var address : List.of("/?about=martian", "/who-to-call?who=child&who=public", "/?about=%00")) {
            var answer = get(address);
            assertThat(answer).hasStatus(400);
            assertThat(numbers(Jsoup.parse(answer.getResponse().getContentAsString())))
                    .as(address)
                    .startsWith("999", "01702 215007");
        }
    }

    @Test
    void showsThePageOfALinkToWhichOthersAddedNamesOfTheirOwn() throws Exception {
        clock.setLondon(OFFICE);
        for (var address : List.of("/?fbclid=abc", "/who-to-call?utm_source=x&utm_source=y", "/who-to-call?=")) {
            assertThat(get(address)).as(address).hasStatusOk();
        }
        assertThat(numbers(page("/who-to-call?utm_source=x&about=adult"))).containsExactly("999", "01702 215008");
    }

    @Test
    void understandsAnAddressThatIsWrittenOutInFull() throws Exception {
        clock.setLondon(OFFICE);
        var page = page("/who-to-call?who=public&crime=no&danger=no&about=adult");
        assertThat(numbers(page)).containsExactly("999", "01702 215008");
    }

    @Test
    void setsNoCookieAndMayBeKeptUntilItChanges() throws Exception {
        clock.setLondon("2026-11-25T17:29:30");
        var answer = get("/");
        assertThat(answer.getResponse().getCookies()).isEmpty();
        assertThat(answer.getResponse().getHeader("Cache-Control")).isEqualTo("public, max-age=30");
        assertThat(answer.getResponse().getHeader("Content-Security-Policy")).contains("default-src 'self'");

        var tag = answer.getResponse().getHeader("ETag");
        assertThat(web.get()
                        .uri("/")
                        .header("If-None-Match", String.valueOf(tag))
                        .exchange())
                .hasStatus(304);

        clock.setLondon("2026-11-25T17:30");
        assertThat(numbers(page("/"))).containsExactly("999", "0345 606 1212", "0845 606 1212");
    }

    @Test
    void sendsTheSamePageCompressed() throws Exception {
        var plain = get("/who-to-call?who=child").getResponse().getContentAsByteArray();
        var answer = web.get()
                .uri("/who-to-call?who=child")
                .header("Accept-Encoding", "br, gzip")
                .exchange();
        assertThat(answer.getResponse().getHeader("Content-Encoding")).isEqualTo("gzip");
        try (var bytes = new java.util.zip.GZIPInputStream(
                new java.io.ByteArrayInputStream(answer.getResponse().getContentAsByteArray()))) {
            assertThat(bytes.readAllBytes()).isEqualTo(plain);
        }
    }

    @Test
    void listsEveryNumberWithItsHoursAndItsDate() throws Exception {
        clock.setLondon(OFFICE);
        var page = page("/who-to-call/all");
        assertThat(numbers(page))
                .contains(
                        "999",
                        "01702 215007",
                        "01702 215008",
                        "0345 606 1212",
                        "0845 606 1212",
                        "101",
                        "0800 1111",
                        "0808 800 5000");
        assertThat(page.select("main").text())
                .contains(
                        "Call the NSPCC helpline",
                        "Correct as at 25 November 2026",
                        "Monday to Thursday, 9am to 5:30pm",
                        "Friday, 9am to 4:30pm");
    }

    @Test
    void letsTheKeepingScriptLookAfterThisFeatureAndNothingElse() throws Exception {
        var answer = get("/who-to-call/worker.js");
        assertThat(answer.getResponse().getHeader("Service-Worker-Allowed")).isEqualTo("/who-to-call");
        assertThat(answer.getResponse().getContentAsString())
                .contains("/assets/keep-")
                .doesNotContain("FILES */");
    }

    private Document page(String path) throws UnsupportedEncodingException {
        var answer = get(path);
        assertThat(answer).as(path).hasStatusOk();
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }

    private MvcTestResult get(String path) {
        return web.get().uri(java.net.URI.create(path)).exchange();
    }

    private static List<String> numbers(Document page) {
        return page.select(".bw-phone__number").eachText();
    }
}
