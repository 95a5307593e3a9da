package org.breakwater.training.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TrainingFurniture;
import org.breakwater.access.InventedPerson;
import org.breakwater.training.Attending;
import org.breakwater.training.Learning;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A course with a prerequisite says so on the request page, and asks whether it is completed. */
@HouseTest
class BookingScreensTest {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    private UUID session = new UUID(0, 0);
    private String ask = "";

    @BeforeEach
    void oneSessionNeedsAnotherCourseFirst() {
        clock.setLondon("2027-02-01T10:00");
        session = new TrainingFurniture(house).session("neglect", Instant.parse("2027-03-10T09:30:00Z"));
        ask = "/training/book/" + session;
    }

    private Learning asks(Learning wren, String... more) {
        wren.open(ask);
        wren.press(ask, "name", "Wren Alder", "organisation", "Pebble Nursery " + session, "agrees", "NOBODY");
        wren.press(ask, "chosen", "NEW", "kind", "childcare");
        if (more.length > 0) {
            wren.press(ask, more);
        }
        return wren;
    }

    @Test
    void whoeverHasNotDoneItIsAskedAndKeepsEverythingThatTheyTyped() {
        var wren = asks(new Learning(house, "Wren Alder").proves());
        assertThat(wren.status()).isEqualTo(422);
        assertThat(wren.says()).contains("Prerequisites: Working together to safeguard children");
        assertThat(wren.page().select("#name").val()).isEqualTo("Wren Alder");
        wren.press(ask, "first", "YES");
        assertThat(wren.at()).isEqualTo("/training/mine");
        assertThat(wren.says()).contains("Place confirmed");
    }

    @Test
    void whoeverHasDoneItByOurRecordIsAskedNothing() {
        var wren = Attending.booked(house, "Wren Alder", "").marked("CAME").learner;
        clock.setLondon("2027-03-11T10:00");
        var later = new TrainingFurniture(house).session("neglect", Instant.parse("2027-05-12T08:30:00Z"));
        wren.proves().open("/training/book/" + later);
        assertThat(wren.says()).doesNotContain("Prerequisites");
        wren.press("/training/book/" + later, "agrees", "NOBODY");
        assertThat(wren.says()).contains("Place confirmed");
    }

    @Test
    void theFormOfASessionThatIsClosedOrCancelledSaysSoAndAsksNothing() {
        var wren = new Learning(house, "Wren Alder").proves().open(ask);
        assertThat(wren.page().select("main form input[name=name]")).hasSize(1);
        clock.setLondon("2027-03-09T10:00");
        wren.proves().open(ask);
        assertThat(wren.says()).contains("Booking for this session has closed. See other dates for this course");
        assertThat(wren.page().select("main form")).isEmpty();
        clock.setLondon("2027-02-01T10:00");
        var odile = house.as(InventedPerson.ODILE);
        odile.visit("/training/office/" + session);
        odile.fill("/training/office/" + session + "/cancel", "why", "The trainer is ill");
        wren.open(ask);
        assertThat(wren.says()).contains("This session is cancelled. See other dates for this course");
        assertThat(wren.page().select("main form")).isEmpty();
    }

    @Test
    void aLeadSeesWhoOfTheirPeopleHasNotDoneIt() {
        var furniture = new TrainingFurniture(house);
        var organisation = furniture.organisation("Gull House " + session, "health");
        var lena = new Learning(house, "Lena Quill").proves();
        furniture.lead(organisation, lena.email);
        lena.open("/training/lead/" + organisation);
        lena.press("/training/lead/" + organisation, "name", "Ada Wren", "job", "Nurse");
        lena.open("/training/lead/" + organisation + "/book/" + session);
        assertThat(lena.says()).contains("Nurse. Has not completed: Working together to safeguard children");
    }

    @Test
    void whereTheOrganisationHasItsShareThatIsSaidAndNotThatTheSessionIsFull() {
        var furniture = new TrainingFurniture(house);
        var organisation = furniture.organisation("Gull House " + session, "health");
        for (int colleague = 0; colleague < 4; colleague++) {
            furniture.owes(session, organisation, "Ada " + colleague, 0, false);
        }
        var wren = new Learning(house, "Wren Alder").proves().open(ask);
        wren.press(
                ask, "name", "Wren Alder", "organisation", "Gull House " + session, "agrees", "NOBODY", "first", "YES");
        assertThat(wren.says())
                .contains("On the waiting list", "Your organisation already has all the places it can have for now");
        assertThat(wren.newestMail())
                .contains("Your organisation has its 4 places in this session already.")
                .doesNotContain("full");
        var odile = house.as(InventedPerson.ODILE, "/training/office/" + session + "/delegates");
        assertThat(odile.page().text())
                .contains("On the waiting list (their organisation has all the places it can have)");
    }

    @Test
    void ofTwoPlacesOfWorkWithOneNameItIsAskedWhich() {
        var furniture = new TrainingFurniture(house);
        var gull = furniture.organisation("Gull House " + session, "health");
        furniture.organisation("Gull House " + session, "education");
        var wren = new Learning(house, "Wren Alder").proves().open(ask);
        wren.press(
                ask, "name", "Wren Alder", "organisation", "Gull House " + session, "agrees", "NOBODY", "first", "YES");
        assertThat(wren.status()).isEqualTo(422);
        assertThat(wren.says()).contains("Select your organisation, or “My organisation is not listed”");
        wren.press(ask, "chosen", gull.toString());
        assertThat(wren.says()).contains("Place confirmed");
    }
}
