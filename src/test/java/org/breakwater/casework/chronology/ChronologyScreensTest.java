package org.breakwater.casework.chronology;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.breakwater.casework.Rating;
import org.breakwater.frontdoor.receivedreports.ReportContent;
import org.breakwater.mash.AFamily;
import org.breakwater.mash.AgencyResponses;
import org.breakwater.mash.AtTheDesk;
import org.breakwater.mash.screening.Screening;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What was known at ten o'clock on the third: not a word that came later, and every word that had come. */
@HouseTest
class ChronologyScreensTest {

    private static final String POLICE_SAID = "Known";
    private static final String HEALTH_SAID = "Not known";

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    private UUID contact = new UUID(0, 0);
    private UUID first = new UUID(0, 0);
    private String earlier = "";

    @BeforeEach
    void policeAnswerBeforeTenAndHealthAfter() {
        var family = new AFamily(house);
        clock.setLondon("2026-06-01T10:00");
        first = family.reported(ReportContent.Way.ADULT, family.child("Wilf", "7"));
        earlier = new AtTheDesk(house, first).now().reference();
        clock.setLondon("2026-09-01T10:00");
        contact = family.reported(ReportContent.Way.PROFESSIONAL, family.child("Wilf", "7"));
        var desk = new AtTheDesk(house, contact);
        desk.screen(Rating.AMBER, Screening.Consent.GIVEN, "");
        var police = desk.ask("police");
        var health = desk.ask("health");
        clock.setLondon("2026-09-03T09:59");
        desk.answer(InventedPerson.PETRA, police, AgencyResponses.known(Rating.AMBER, null));
        clock.setLondon("2026-09-03T10:01");
        desk.answer(InventedPerson.HAMISH, health, AgencyResponses.notKnown());
        desk.analyse();
        clock.setLondon("2026-09-10T12:00");
    }

    private Browser maya() {
        var maya = house.as(InventedPerson.MAYA);
        return maya;
    }

    private String path(String query) {
        return "/cases/" + contact + "/chronology" + query;
    }

    private List<String> whats(String query) {
        var maya = maya();
        maya.visit(path(query));
        return maya.page().select("tbody tr strong").eachText();
    }

    @Test
    void whatCameLaterIsNotThereAndWhatHadComeIs() {
        assertThat(whats("?onDay=3&onMonth=9&onYear=2026&time=10:00"))
                .containsSubsequence("Reported", "Screening: rated amber", POLICE_SAID)
                .doesNotContain(HEALTH_SAID, "MASH analysis")
                .as("one entry for one act")
                .doesNotContain("Screened amber")
                .noneMatch(what -> what.startsWith("Proposed for "));
        assertThat(whats("?onDay=3&onMonth=9&onYear=2026&time=9:58")).doesNotContain(POLICE_SAID);
        assertThat(whats("")).contains(POLICE_SAID, HEALTH_SAID, "MASH analysis");
    }

    @Test
    void whatTheFamilyMayNotSeeSaysSo() {
        var maya = maya();
        maya.visit(path(""));
        assertThat(maya.page().select("tr:contains(" + POLICE_SAID + ")").text())
                .contains("Do not disclose to the family", "Called to the address at night");
    }

    @Test
    void itBeginsWithTheEarlierContactOfTheSamePeopleOnceTwoPeopleSaySo() {
        var maya = maya();
        maya.visit(path(""));
        assertThat(maya.page().text()).doesNotContain(earlier);
        new AtTheDesk(house, contact).holdToBeOneWith(first);
        maya.visit(path(""));
        assertThat(maya.page().select("tbody tr:first-child").text()).contains("Contact " + earlier, "From a member");
    }

    @Test
    void aMinuteThatDoesNotExistIsSaidAndWhatWasTypedStays() {
        var maya = maya();
        assertThat(maya.visit(path("?onDay=31&onMonth=2&onYear=2026&time=25:00")))
                .hasStatus(422);
        assertThat(maya.page().select(".govuk-error-summary a").eachText())
                .containsExactly(
                        "Date must be a real date, like 3 9 2026", "Enter a time, like 10:00, or leave it blank");
        assertThat(maya.page().select("[name=onDay]").val()).isEqualTo("31");
        assertThat(maya.page().select("tbody tr")).isEmpty();
    }

    @Test
    void onPaperItSaysWhoTookItAndTakingItIsWrittenDown() {
        var maya = maya();
        maya.visit(path("?onDay=3&onMonth=9&onYear=2026&time=10:00"));
        var link = maya.page().select("main a[href*=chronology.pdf]").attr("href");
        var paper = maya.visit(link).getResponse();
        assertThat(paper.getContentType()).isEqualTo("application/pdf");
        assertThat(new String(paper.getContentAsByteArray(), 0, 5, StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
        maya.visit("/cases/" + contact + "/access-log");
        assertThat(maya.page().text()).contains("took the chronology");
    }

    @Test
    void itHoldsTheSameNumberOfQueriesHoweverMuchThereIs() {
        assertThat(queries()).isEqualTo(queriesAfterMore());
    }

    private int queries() {
        var maya = maya();
        return org.breakwater.Statements.during(() -> maya.visit(path("")));
    }

    private int queriesAfterMore() {
        var desk = new AtTheDesk(house, contact);
        desk.answer(InventedPerson.ROSALIND, desk.ask("probation"), AgencyResponses.notKnown());
        desk.analyse();
        return queries();
    }
}
