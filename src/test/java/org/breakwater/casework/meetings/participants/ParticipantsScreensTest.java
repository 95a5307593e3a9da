package org.breakwater.casework.meetings.participants;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.breakwater.Furnished;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.breakwater.casework.Rating;
import org.breakwater.mash.AtTheDesk;
import org.breakwater.mash.AtTheTable;
import org.breakwater.mash.screening.Screening;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Several people who were invited are recorded on one page, with one press. */
@HouseTest
class ParticipantsScreensTest {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    private String minutes = "";
    private String page = "";
    private Browser maya;

    @BeforeEach
    void aStrategyDiscussionIsCalled() {
        clock.setLondon("2026-09-01T10:00");
        var contact = new Furnished(house).report();
        new AtTheDesk(house, contact).screen(Rating.RED, Screening.Consent.NOT_NEEDED, "");
        UUID strategy = new AtTheTable(house, contact).callStrategy().id();
        minutes = "/cases/" + contact + "/meetings/minutes/" + strategy;
        page = "/cases/" + contact + "/meetings/participants/" + strategy;
        maya = house.as(InventedPerson.MAYA, minutes);
    }

    private String[] two(String secondName) {
        return new String[] {
            "agency1",
            "police",
            "who1",
            "Ola Brandt",
            "post1",
            "Detective sergeant",
            "presence1",
            "PRESENT",
            "shared1",
            "Called there in August",
            "agency2",
            "health",
            "who2",
            "",
            "post2",
            "",
            "presence2",
            "ABSENT",
            "shared2",
            "",
            "agency3",
            "police",
            "who3",
            secondName,
            "post3",
            "Constable",
            "presence3",
            "PRESENT",
            "shared3",
            "",
            "agency4",
            "council",
            "presence4",
            ""
        };
    }

    @Test
    void threePeopleAreRecordedWithTheirAttendanceInOnePress() {
        assertThat(maya.page().select("a[href=" + page + "]").text()).isEqualTo("Add several participants on one page");
        maya.visit(page);
        assertThat(maya.page().select("#agency1 option[selected]")).isNotEmpty();
        assertThat(maya.send(page, two("Una Quill"))).hasStatus(303);
        maya.visit(minutes);
        assertThat(maya.page().select("main .bw-card").eachText())
                .anyMatch(card -> card.contains("Took part: Ola Brandt, Detective sergeant")
                        && card.contains("Called there in August"))
                .anyMatch(card -> card.contains("Took part: Una Quill, Constable"))
                .anyMatch(card -> card.contains("Did not take part"));
        maya.visit(page);
        assertThat(maya.page().select("main").text()).contains("Recorded already:", "Ola Brandt, Detective sergeant");
    }

    @Test
    void whatIsMissingIsSaidOfEachPersonAndEverythingTypedStays() {
        maya.visit(page);
        assertThat(maya.send(page, two(""))).hasStatus(422);
        assertThat(maya.page().select(".govuk-error-summary a").eachText()).containsExactly("Enter their name");
        assertThat(maya.page().select(".govuk-error-summary a").attr("href")).isEqualTo("#who3");
        assertThat(maya.page().select("#who1").val()).isEqualTo("Ola Brandt");
        assertThat(maya.page().select("#shared1").val()).isEqualTo("Called there in August");
        assertThat(maya.page().select("#presence2 option[selected]").text()).isEqualTo("Did not take part");
    }

    @Test
    void oneWhoIsOnThePageTwiceAndAPageWithNoOneAreRefused() {
        maya.visit(page);
        assertThat(maya.send(page, two("ola brandt"))).hasStatus(422);
        assertThat(maya.page().select(".govuk-error-summary a").eachText())
                .containsExactly("This person is on the page twice. Clear one of the rows");
        assertThat(maya.send(page, "agency1", "police")).hasStatus(422);
        assertThat(maya.page().select(".govuk-error-summary a").eachText())
                .containsExactly("Enter at least one participant");
    }

    @Test
    void whatAColleagueRecordedMeanwhileIsShownAndWhatWasTypedStays() {
        maya.visit(page);
        var gwen = house.as(InventedPerson.GWEN, page);
        assertThat(gwen.send(page, two("Una Quill"))).hasStatus(303);
        assertThat(maya.send(page, two("Ivo Marsh"))).hasStatus(409);
        assertThat(maya.page().select("main").text())
                .contains("Someone changed this contact while you had it open", "3 participants recorded");
        assertThat(maya.page().select("#who3").val()).isEqualTo("Ivo Marsh");
    }
}
