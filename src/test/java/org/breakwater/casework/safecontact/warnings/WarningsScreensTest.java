package org.breakwater.casework.safecontact.warnings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.breakwater.casework.Rating;
import org.breakwater.frontdoor.receivedreports.ReportContent;
import org.breakwater.mash.AFamily;
import org.breakwater.mash.AtTheDesk;
import org.breakwater.mash.screening.Screening;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Anyone visiting knows of the dog, the next time too, and someone reviews whether it is still there. */
@HouseTest
class WarningsScreensTest {

    private static final String DOG = "A large dog in the yard, off its chain.";

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    private AFamily family;
    private UUID contact = new UUID(0, 0);
    private String path = "";

    @BeforeEach
    void aFamily() {
        clock.setLondon("2026-09-01T10:00");
        family = new AFamily(house);
        contact = family.reported(ReportContent.Way.ADULT, family.child("Wilf", "7"));
        path = "/cases/" + contact + "/safe-contact/warnings";
    }

    private Browser warned() {
        var maya = house.as(InventedPerson.MAYA);
        maya.visit(path);
        maya.follow(maya.send(path, "words", DOG, "reviewDay", "1", "reviewMonth", "12", "reviewYear", "2026"));
        return maya;
    }

    private String link(Browser browser) {
        browser.visit(path);
        return browser.page().select("main a[href^=" + path + "/]").attr("href");
    }

    @Test
    void itStandsAtTheTopOfThisContactAndOfTheNextAboutTheSameFamily() {
        assertThat(warned().page().select("main .govuk-warning-text").text()).contains("Before you visit", DOG);
        var next = family.reported(ReportContent.Way.ADULT, family.child("Wilf", "7"));
        var idris = house.as(InventedPerson.IDRIS);
        idris.visit("/desk/contact/" + next);
        assertThat(idris.page().select("main .govuk-warning-text").text()).contains(DOG, "(contact ");
    }

    @Test
    void aDayThatIsPastOrTooFarAwayIsNoDayToLookAgain() {
        var maya = house.as(InventedPerson.MAYA);
        for (var year : new String[] {"2025", "2028", "x"}) {
            maya.visit(path);
            assertThat(maya.send(path, "words", DOG, "reviewDay", "1", "reviewMonth", "12", "reviewYear", year))
                    .hasStatus(422);
            assertThat(maya.page().text())
                    .contains(
                            year.equals("x")
                                    ? "Review date must be a real date, like 27 3 2027"
                                    : "Review date must be after today and within a year");
            assertThat(maya.page().select("[name=words]").text()).isEqualTo(DOG);
        }
    }

    @Test
    void onItsDayItIsListedAndWhoLooksLetsItStandOrEndsIt() {
        var reference = warned().page().select("h1").text();
        clock.setLondon("2026-12-01T09:00");
        var gwen = house.as(InventedPerson.GWEN);
        gwen.visit("/desk/safe-contact/warnings");
        assertThat(gwen.page().text()).contains(reference, DOG);
        var look = link(gwen);
        gwen.visit(look);
        assertThat(gwen.send(look, "still", "", "why", "")).hasStatus(422);
        assertThat(gwen.page().text()).contains("Select yes if this warning still applies", "Enter what you found out");
        gwen.follow(gwen.send(
                look, "still", "YES", "nextDay", "1", "nextMonth", "3", "nextYear", "2027", "why", "Seen today"));
        assertThat(gwen.page().text()).contains("Review date 1 March 2027", "Seen today");
        gwen.visit("/desk/safe-contact/warnings");
        assertThat(gwen.page().text()).doesNotContain(reference);
        var next = link(gwen);
        gwen.visit(next);
        gwen.follow(gwen.send(next, "still", "NO", "why", "They moved, and the dog stayed"));
        gwen.visit("/desk/contact/" + contact);
        assertThat(gwen.page().select("main .govuk-warning-text")).isEmpty();
        assertThat(gwen.page().text()).contains("Ended a warning");
    }

    @Test
    void ofTwoWhoLookAtOnceTheSecondIsToldAndLosesNothing() {
        warned();
        var gwen = house.as(InventedPerson.GWEN);
        var maya = house.as(InventedPerson.MAYA);
        var look = link(gwen);
        gwen.visit(look);
        maya.visit(look);
        gwen.send(look, "still", "NO", "why", "Gone");
        assertThat(maya.send(look, "still", "NO", "why", "The dog is dead")).hasStatus(422);
        assertThat(maya.page().text()).contains("Someone has already reviewed this warning");
        assertThat(maya.page().select(".govuk-inset-text").text()).contains("You wrote: The dog is dead");
    }

    @Test
    void whoMayNotSeeTheContactFindsNoWarning() {
        warned();
        var look = link(house.as(InventedPerson.MAYA));
        for (var person : new InventedPerson[] {InventedPerson.ROBIN, InventedPerson.PETRA, InventedPerson.FRANCES}) {
            assertThat(house.as(person).visit(look)).as(person.name()).hasStatus(404);
        }
    }

    @Test
    void itGoesWithTheChildToTheTeamThatVisits() {
        warned();
        var desk = new AtTheDesk(house, contact);
        desk.screen(Rating.AMBER, Screening.Consent.GIVEN, "");
        desk.decide("ASSESSMENT");
        desk.approve();
        var liora = house.as(InventedPerson.LIORA);
        var handover = "/handovers/" + desk.handovers().getFirst().id();
        liora.visit(handover);
        assertThat(liora.page().select("main .govuk-warning-text").text()).contains("Before you visit or call: " + DOG);
        desk.accept();
        var file = new String(
                liora.visit(handover + "/hand-over.csv").getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
        assertThat(file).contains("before_you_visit", DOG);
    }
}
