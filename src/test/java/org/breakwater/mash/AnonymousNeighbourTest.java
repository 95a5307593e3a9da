package org.breakwater.mash;

import static org.assertj.core.api.Assertions.assertThat;

import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.Rating;
import org.breakwater.frontdoor.receivedreports.ReportContent;
import org.breakwater.mash.screening.Screening;
import org.breakwater.people.People;
import org.breakwater.people.PersonRow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Scenario 3: an anonymous neighbour reports an address and "two small kids". The contact is handled like any other.
 */
@HouseTest
class AnonymousNeighbourTest {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    People people;

    private AFamily family;

    @BeforeEach
    void itIsATuesday() {
        clock.setLondon("2026-09-01T10:00");
        family = new AFamily(house);
    }

    private ReportContent.Child small() {
        return new ReportContent.Child("", "a small child", "", false, "", family.home(), "");
    }

    private Browser maya(String path) {
        var maya = house.as(InventedPerson.MAYA);
        maya.visit(path);
        return maya;
    }

    @Test
    void isAcceptedWithTwoChildrenToFindAndCountedAsAnonymous() {
        var contact = family.reported(ReportContent.Way.ADULT, small(), small());
        var desk = new AtTheDesk(house, contact);
        assertThat(desk.as(InventedPerson.MAYA, () -> people.of(contact)))
                .hasSize(2)
                .allMatch(PersonRow::isChild)
                .allMatch(child -> child.name().isEmpty());
        assertThat(desk.now().source()).isEqualTo("9");
        assertThat(maya("/desk/contact/" + contact).page().text()).contains("Source: Anonymous");
    }

    @Test
    void itsAddressFindsWhatWasThereBefore() {
        var earlier = family.reported(ReportContent.Way.ADULT, family.child("Wilf", "7"));
        clock.setLondon("2026-09-08T10:00");
        var contact = family.reported(ReportContent.Way.ADULT, small(), small());
        assertThat(maya("/cases/" + contact + "/history").page().text())
                .contains(new AtTheDesk(house, earlier).now().reference(), "About the same home");
    }

    @Test
    void theAgenciesAreAskedAsForAnyOther() {
        var desk = new AtTheDesk(house, family.reported(ReportContent.Way.ADULT, small(), small()));
        desk.screen(Rating.AMBER, Screening.Consent.NOT_SOUGHT, "Nobody knows the parents yet");
        for (var agency : new String[] {"police", "health", "probation", "voluntary"}) {
            desk.ask(agency);
        }
        assertThat(desk.chronology())
                .contains("Information requested from Health", "Information requested from Probation");
    }

    @Test
    void screeningDoesNotEndBeforeTheHistoryWasOpenedAndKeepsWhatWasTyped() {
        family.reported(ReportContent.Way.ADULT, family.child("Wilf", "7"));
        var contact = family.reported(ReportContent.Way.ADULT, small(), small());
        var maya = maya("/desk/screening/" + contact);
        var typed = new String[] {
            "issues",
            "ALL/none",
            "safeNow",
            "NOT_KNOWN",
            "safetyWords",
            "Somebody goes",
            "history",
            "Seen",
            "consent",
            "GIVEN",
            "rating",
            "AMBER",
            "reason",
            "Two small children alone"
        };
        assertThat(maya.send("/desk/screening/" + contact, typed).getResponse().getStatus())
                .isEqualTo(422);
        assertThat(maya.page().text())
                .contains("Open “Previous contacts” and read them first")
                .contains("There are other contacts about this family or address that you have not seen yet");
        assertThat(maya.page().select("textarea[name=reason]").text()).isEqualTo("Two small children alone");
        maya.visit("/desk/immediate-actions/" + contact);
        assertThat(maya.send("/desk/immediate-actions/" + contact, "what", "Rang the police", "at", "09:55")
                        .getResponse()
                        .getStatus())
                .as("protection never waits")
                .isEqualTo(303);
        maya.visit("/cases/" + contact + "/history");
        maya.visit("/desk/screening/" + contact);
        assertThat(maya.send("/desk/screening/" + contact, typed).getResponse().getStatus())
                .isEqualTo(303);
    }

    @Test
    void whatCameAfterTheHistoryWasOpenedMustBeReadToo() {
        var contact = family.reported(ReportContent.Way.ADULT, small(), small());
        maya("/cases/" + contact + "/history");
        family.reported(ReportContent.Way.PROFESSIONAL, family.child("Wilf", "7"));
        var desk = new AtTheDesk(house, contact);
        assertThat(desk.screenUnread(Rating.AMBER)).isInstanceOf(ActResult.NotNow.class);
    }
}
