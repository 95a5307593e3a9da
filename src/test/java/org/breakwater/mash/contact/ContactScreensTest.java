package org.breakwater.mash.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.breakwater.Furnished;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.access.InventedPerson;
import org.breakwater.casework.Rating;
import org.breakwater.frontdoor.receivedreports.ReportContent;
import org.breakwater.mash.AFamily;
import org.breakwater.mash.AtTheDesk;
import org.breakwater.mash.lifecycle.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** One contact: its alert is acknowledged with one click, and once closed it is reopened for a reason. */
@HouseTest
class ContactScreensTest {

    private static final String CONTACT = "/desk/contact/";

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    private UUID contact = new UUID(0, 0);
    private AtTheDesk desk;

    @BeforeEach
    void aChildIsInDanger() {
        clock.setLondon("2026-09-01T10:00");
        contact = new Furnished(house).dangerNow();
        desk = new AtTheDesk(house, contact);
    }

    @Test
    void whatWasReportedIsThereAndOnePressAcknowledgesTheAlert() {
        var robin = house.as(InventedPerson.ROBIN, CONTACT + contact);
        assertThat(robin.page().text()).contains("Marks on her arm again, and nobody said why.");
        assertThat(desk.now().alarmRings()).isTrue();
        robin.follow(robin.send(CONTACT + contact + "/acknowledge"));
        assertThat(robin.page().text()).contains("Acknowledged the alert");
        assertThat(desk.now().alarmRings()).isFalse();
    }

    @Test
    void thePageSaysWhoAcknowledgedTheAlertAndOnePressAlsoAllocatesIt() {
        var maya = house.as(InventedPerson.MAYA, CONTACT + contact);
        assertThat(maya.page().select("main button").eachText())
                .contains("Acknowledge", "Acknowledge and allocate to me");
        maya.follow(maya.send(CONTACT + contact + "/acknowledge", "take", "yes"));
        assertThat(maya.page().text()).contains("Allocated to: Maya Lindqvist");
        var idris = house.as(InventedPerson.IDRIS, CONTACT + contact);
        assertThat(idris.page().select("main").text())
                .contains("Alert acknowledged by Maya Lindqvist (demo), 1 September 2026, 10:00");
        assertThat(desk.now().alarmRings()).isFalse();
    }

    @Test
    void aContactOfficerAcknowledgesAndIsNotOfferedTheContact() {
        var robin = house.as(InventedPerson.ROBIN, CONTACT + contact);
        assertThat(robin.page().select("main button").eachText()).doesNotContain("Acknowledge and allocate to me");
        robin.follow(robin.send(CONTACT + contact + "/acknowledge", "take", "yes"));
        assertThat(robin.page().text()).doesNotContain("Allocated to: Robin");
    }

    @Test
    void whatWasJustDoneIsAtTheTopWithTheFocusOnItAndGoneAtTheNextVisit() {
        var robin = house.as(InventedPerson.ROBIN, CONTACT + contact);
        robin.follow(robin.send(CONTACT + contact + "/acknowledge"));
        var done = robin.page().select(".govuk-notification-banner--success[autofocus][tabindex=-1]");
        assertThat(done.text()).contains("Acknowledged the alert");
        assertThat(robin.page().select("[data-live] .govuk-notification-banner--success"))
                .isEmpty();
        robin.visit(CONTACT + contact);
        assertThat(robin.page().select(".govuk-notification-banner--success")).isEmpty();
        assertThat(house.as(InventedPerson.MAYA, CONTACT + contact + "?done=0")
                        .page()
                        .select(".govuk-notification-banner--success"))
                .isEmpty();
    }

    @Test
    void aClosedContactIsOpenedAgainOnlyForAReason() {
        desk.screen(InventedPerson.MAYA, Rating.GREEN);
        desk.takeAlarm();
        desk.decide("NO_FURTHER_ACTION");
        desk.approve();
        desk.close();
        assertThat(desk.now().stage()).isEqualTo(Stage.CLOSED);
        var maya = house.as(InventedPerson.MAYA, CONTACT + contact);
        assertThat(maya.fill(CONTACT + contact + "/reopen", "why", " ")).hasStatus(422);
        assertThat(maya.page().text()).contains("Enter the reason for reopening");
        maya.follow(maya.fill(CONTACT + contact + "/reopen", "why", "The school rang again"));
        assertThat(maya.page().text()).contains("Reopened", "The school rang again");
        assertThat(desk.now().stage()).isEqualTo(Stage.NEW);
    }

    @Test
    void nobodyOutsideTheDeskFindsIt() {
        for (var person : new InventedPerson[] {InventedPerson.PETRA, InventedPerson.LIORA, InventedPerson.ODILE}) {
            assertThat(house.as(person, "/account?" + contact).visit(CONTACT + contact))
                    .as(person.name())
                    .hasStatus(404);
        }
    }

    @Test
    void aTypedDateOfBirthIsReadInWordsAndWhatIsNoDateAsItWasTyped() {
        var family = new AFamily(house);
        var two = family.reported(
                ReportContent.Way.ADULT, family.child("Ana", "3 6 2015"), family.child("Bo", "nearly 9"));
        var maya = house.as(InventedPerson.MAYA, "/desk/contact/" + two);
        assertThat(maya.page().text()).contains("3 June 2015", "nearly 9").doesNotContain("3 6 2015");
    }
}
