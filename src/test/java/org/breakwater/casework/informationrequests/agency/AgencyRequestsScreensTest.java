package org.breakwater.casework.informationrequests.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.breakwater.Furnished;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.breakwater.casework.Rating;
import org.breakwater.mash.AtTheDesk;
import org.breakwater.mash.screening.Screening;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Someone responds for the police. */
@HouseTest
class AgencyRequestsScreensTest {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    private UUID contact = new UUID(0, 0);
    private String ask = "";
    private Browser petra;

    @BeforeEach
    void thePoliceAreAsked() {
        clock.setLondon("2026-09-01T10:00");
        contact = new Furnished(house).report();
        ask = "/information-requests/" + new AtTheDesk(house, contact).ask("police");
        petra = house.as(InventedPerson.PETRA);
    }

    @Test
    void theirFirstPageIsTheListOfTheirQuestionsWithTheNextDueFirst() {
        clock.setLondon("2026-08-20T10:00");
        var earlier = "/information-requests/" + new AtTheDesk(house, new Furnished(house).report()).ask("police");
        var health = "/information-requests/" + new AtTheDesk(house, contact).ask("health");
        clock.setLondon("2026-09-01T10:00");
        petra.visit("/information-requests");
        var shown = petra.page().select("tbody th a").eachAttr("href");
        assertThat(shown).contains(ask, earlier).doesNotContain(health);
        assertThat(shown.indexOf(earlier)).isLessThan(shown.indexOf(ask));
        assertThat(petra.page().text()).contains("Essex Police", "Overdue");
        assertThat(petra.page().select("nav a, header a").eachAttr("href")).contains("/information-requests");
        assertThat(petra.page().title()).doesNotContain("Saltmarsh");
    }

    /** The time is counted as if it were amber; that nobody has rated it yet is what the desk says, and so do they. */
    @Test
    void theyReadTheRatingOfTheDeskAndThatThereIsNoneYet() {
        petra.visit(ask);
        assertThat(petra.page().select(".bw-urgency").eachText()).startsWith("Not rated");
        petra.visit("/information-requests");
        assertThat(petra.page().select("tr:has(a[href=" + ask + "])").text()).contains("Not rated");
        petra.visit("/information-requests?show=AMBER");
        assertThat(petra.page().select("a[href=" + ask + "]")).isEmpty();

        new AtTheDesk(house, contact).screen(Rating.GREEN, Screening.Consent.GIVEN, "");
        petra.visit(ask);
        assertThat(petra.page().select(".bw-urgency").eachText()).startsWith("Green");
    }

    @Test
    void saysNotKnownWithWhatWasSearchedAndIsOfferedTheSystemTheNextTime() {
        petra.visit(ask);
        assertThat(petra.send(ask, "kind", "NOT_KNOWN")).hasStatus(422);
        assertThat(petra.page().select(".govuk-error-summary a").eachText())
                .containsExactly("Select what you searched for", "Enter which systems you searched");
        assertThat(petra.page().select("input[value=NOT_KNOWN][checked]")).hasSize(1);
        petra.follow(petra.send(ask, "kind", "NOT_KNOWN", "searched", "NAMES", "otherSystem", "Night log " + contact));
        assertThat(petra.page().text())
                .contains("Your response", "Your response has been sent.", "Night log " + contact);

        var next = "/information-requests/" + new AtTheDesk(house, new Furnished(house).report()).ask("police");
        petra.visit(next);
        assertThat(petra.page().select("input[name=systems]").eachAttr("value")).contains("Night log " + contact);
        assertThat(petra.page().select("input[name=systems][checked]"))
                .as("never ticked for them")
                .isEmpty();
        assertThat(petra.send(
                        next,
                        "kind",
                        "NOTHING_RELEVANT",
                        "searched",
                        "FORMER_NAMES",
                        "systems",
                        "Night log " + contact))
                .hasStatus(303);
        petra.visit("/information-requests");
        assertThat(petra.page().select("li a").eachAttr("href")).contains(next, ask);
    }

    /** With sixty open requests: open it, search, respond with one click, and on to the next. */
    @Test
    void saysNotKnownInOnePressOnceTheySearchedAsTheLastTimeAndGoesOnToTheNext() {
        petra.visit(ask);
        assertThat(petra.page().text()).as("the first time").doesNotContain("Send “Not known”");
        petra.send(ask, "kind", "NOT_KNOWN", "searched", "NAMES", "otherSystem", "Athena");
        clock.setLondon("2026-01-06T10:00");
        var third = "/information-requests/" + new AtTheDesk(house, new Furnished(house).report()).ask("police");
        clock.setLondon("2026-08-21T10:00");
        var next = "/information-requests/" + new AtTheDesk(house, new Furnished(house).report()).ask("police");
        clock.setLondon("2026-09-01T10:00");
        petra.visit(next);
        assertThat(petra.page().text()).contains("If you searched the same systems as last time (names in Athena)");
        petra.follow(petra.fill(next + "/not-known"));
        assertThat(petra.page().select(".bw-card").text()).contains("Not known", "Names", "Athena");
        assertThat(petra.page().text()).doesNotContain("Send “Not known”");
        assertThat(petra.page().select("a:contains(Next request)").attr("href")).isEqualTo(third);
    }

    @Test
    void tellsFactsWithDatesTheirRatingAndHowFarItMayGo() {
        petra.visit(ask);
        petra.send(ask, "kind", "KNOWN", "what1", "Called to the house");
        assertThat(petra.page().select(".govuk-error-summary a").eachText())
                .containsExactly(
                        "Enter a date for this information, or “not known”",
                        "Select red, amber or green",
                        "Select a sharing restriction");
        assertThat(petra.page().select("#what1").text()).isEqualTo("Called to the house");
        petra.send(
                ask,
                "kind",
                "KNOWN",
                "when1",
                "14 August 2026",
                "what1",
                "Called to the house",
                "rating",
                "AMBER",
                "sensitivity",
                "HUB",
                "familyTold",
                "NO");
        var maya = house.as(InventedPerson.MAYA);
        maya.visit("/desk/contact/" + contact);
        assertThat(maya.page().text())
                .contains(
                        "Essex Police responded: known, rated amber",
                        "14 August 2026: Called to the house",
                        "MASH only",
                        "Petra Vance (demo)");
        assertThat(database.acts("contact:" + contact))
                .contains("responded to an information request", "opened an information request");
    }

    @Test
    void putsAnAnswerRightWithAReasonAndNothingIsLost() {
        petra.visit(ask);
        petra.send(ask, "kind", "NOT_KNOWN", "searched", "NAMES", "otherSystem", "Night log");
        petra.visit(ask);
        assertThat(petra.page().text()).contains("Add to or correct your response");
        var again = petra.send(ask, "kind", "NOTHING_RELEVANT", "searched", "FORMER_NAMES", "otherSystem", "Night log");
        assertThat(again).hasStatus(422);
        assertThat(petra.page().text()).contains("Enter what is new or corrected");
        petra.follow(petra.send(
                ask,
                "kind",
                "NOTHING_RELEVANT",
                "searched",
                "FORMER_NAMES",
                "otherSystem",
                "Night log",
                "why",
                "Found her under her former name"));
        assertThat(petra.page().text())
                .contains("Found her under her former name", "Earlier response")
                .contains("Not known", "Known, nothing relevant");
    }

    @Test
    void whoComesSecondIsShownTheFirstAnswerAndKeepsWhatTheyTyped() {
        var other = house.as(InventedPerson.PETRA);
        other.visit(ask);
        petra.visit(ask);
        petra.send(ask, "kind", "NOT_KNOWN", "searched", "NAMES", "otherSystem", "Night log");
        assertThat(other.send(ask, "kind", "NOTHING_RELEVANT", "searched", "NAMES", "otherSystem", "Day log"))
                .hasStatus(409);
        assertThat(other.page().text()).contains("A colleague responded while you had this page open");
        assertThat(other.page().select("input[name=otherSystem]").attr("value")).isEqualTo("Day log");
    }
}
