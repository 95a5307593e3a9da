package org.breakwater.training.office.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.TrainingFurniture;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.breakwater.training.Learning;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Someone telephones the office: it books a place, and cancels it when they call again. */
@HouseTest
class OfficeBookingScreensTest {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    private UUID session = new UUID(0, 0);
    private String nursery = "";

    @BeforeEach
    void oneSessionIsPlanned() {
        clock.setLondon("2027-02-01T10:00");
        var furniture = new TrainingFurniture(house);
        session = furniture.session("domestic-abuse", Instant.parse("2027-03-10T09:30:00Z"));
        nursery = "Pebble Nursery " + session;
        furniture.organisation(nursery, "childcare");
    }

    private String path() {
        return "/training/office/" + session + "/book";
    }

    private Browser odile(String path) {
        var odile = house.as(InventedPerson.ODILE);
        odile.visit(path);
        return odile;
    }

    private static String says(Browser browser) {
        return browser.page().select("main").text();
    }

    private Browser books(String name, String email, String tell) {
        var odile = odile(path());
        var sent =
                odile.fill(path(), "name", name, "email", email, "tell", tell, "organisation", nursery, "first", "YES");
        if (sent.getResponse().getStatus() == 303) {
            odile.follow(sent);
        }
        return odile;
    }

    @Test
    void whoeverRangGetsAPlaceAndTheInvitationUnderTheirOwnAddress() {
        var wren = new Learning(house, "Wren Alder");
        var odile = books("Wren Alder", wren.email, "");
        assertThat(says(odile)).contains("Wren Alder", nursery, "Place confirmed");
        assertThat(wren.newestMail()).contains("method=REQUEST");
        assertThat(wren.proves().open("/training/mine").says()).contains("Place confirmed");
    }

    @Test
    void whoeverHasNoAddressIsToldByWhoeverRang() {
        var maud = new Learning(house, "Maud Terrace");
        books("Ada Wren", "", maud.email);
        assertThat(maud.newestMail())
                .contains("This is about the booking of A. W.", "You are their contact. Please pass this message on")
                .contains("Their place is confirmed. To cancel it, contact the training office.", "method=REQUEST")
                .contains("Questions? Contact the training office: 020 7946 0145.")
                .doesNotContain("Ada", "Your place", "your booking");
        books("Ada Wren", "", maud.email);
        assertThat(database.asOwner()
                        .sql("select count(*) from training.booking where session_id = ?")
                        .param(session)
                        .query(Integer.class)
                        .single())
                .as("the same person is not booked twice")
                .isEqualTo(1);
    }

    @Test
    void badInputIsToldAndKept() {
        var odile = odile(path());
        odile.fill(path(), "name", "Ada Wren", "organisation", nursery);
        assertThat(says(odile)).contains("Enter the delegate’s email address or a contact email address");
        assertThat(odile.page().select("#name").val()).isEqualTo("Ada Wren");
        odile.fill(path(), "email", "ada@pebble.example");
        assertThat(says(odile)).contains("they have completed, or will complete, Working together to safeguard");
        odile.fill(path(), "organisation", "A place that nobody knows " + session, "first", "YES");
        assertThat(says(odile)).contains("The organisation is not on our list yet. Select its sector");
    }

    private void offersNoBooking(String why) {
        var odile = odile(path());
        assertThat(says(odile)).contains(why).doesNotContain("places are left");
        assertThat(odile.page().select("main form")).isEmpty();
        for (var page : List.of("", "/delegates")) {
            assertThat(odile("/training/office/" + session + page).page().select("main a[href=" + path() + "]"))
                    .as(page)
                    .isEmpty();
        }
    }

    @Test
    void afterTheClosingDateTheOfficeGivesAPlaceForAReasonThatIsKept() {
        clock.setLondon("2027-03-09T10:00");
        var wren = new Learning(house, "Wren Alder");
        var odile = odile("/training/office/" + session + "/delegates");
        assertThat(odile.page().select("main a[href=" + path() + "]")).hasSize(1);
        odile = books("Wren Alder", wren.email, "");
        assertThat(says(odile))
                .contains("Booking for this session has closed. You can still give them a place.")
                .contains("Enter the reason for giving a priority place");
        odile.follow(odile.fill(path(), "why", "Her colleague has left"));
        assertThat(says(odile)).contains("Wren Alder", "Place confirmed");
        assertThat(wren.newestMail()).contains("method=REQUEST");
        var place = odile.page().select("main table a").attr("href");
        odile.visit(place);
        assertThat(says(odile))
                .contains("Place given after the closing date by Odile", "Reason: Her colleague has left");
        assertThat(database.acts("booking:" + place.substring(place.lastIndexOf('/') + 1)))
                .contains("gave a place out of turn");
    }

    @Test
    void onceItHasStartedTheRegisterSaysWhoCame() {
        clock.setLondon("2027-03-10T09:30");
        offersNoBooking("This session has started. Trainers add anyone who comes without a booking");
    }

    @Test
    void aPlaceOutOfTurnInAFullSessionIsOneMoreAndTheListWaitsOn() {
        database.asOwner()
                .sql("update training.session set capacity = 1 where id = ?")
                .param(session)
                .update();
        books("Wren Alder", new Learning(house, "Wren Alder").email, "");
        books("Silas Thorn", new Learning(house, "Silas Thorn").email, "");
        var odile = odile(path());
        String[] who = {"name", "Ada Wren", "tell", "maud@pebble.example", "organisation", nursery};
        odile.fill(path(), who);
        odile.fill(path(), "first", "YES", "turn", "YES");
        assertThat(says(odile)).contains("Enter the reason for giving a priority place");
        odile.follow(odile.fill(path(), "why", "Ordered by the court"));
        assertThat(says(odile)).contains("Ada Wren");
        assertThat(odile.page().select("main table tr").eachText())
                .anyMatch(row -> row.contains("Ada Wren") && row.contains("Place confirmed"))
                .anyMatch(row -> row.contains("Silas Thorn") && row.contains("On the waiting list"));
        odile.visit("/training/office/" + session);
        assertThat(says(odile)).contains("Places booked or offered: 2 of 2", "A priority place was given");
    }

    @Test
    void aCancelledSessionTakesNeitherDelegatesNorTrainers() {
        var plan = "/training/office/" + session;
        var odile = odile(plan);
        odile.follow(odile.fill(plan + "/cancel", "why", "The hall is flooded"));
        offersNoBooking("This session is cancelled.");
        assertThat(odile(plan + "/delegates").page().select("main form")).isEmpty();
    }

    @Test
    void ofTwoPlacesOfWorkWithOneNameItIsAskedWhich() {
        var furniture = new TrainingFurniture(house);
        var name = "Gull House " + session;
        furniture.organisation(name, "health");
        furniture.organisation(name, "education");
        var odile = odile(path());
        odile.fill(path(), "name", "Ada Wren", "email", "ada@gull.example", "organisation", name, "first", "YES");
        assertThat(says(odile)).contains("Select the organisation, or “It is not listed”");
    }

    @Test
    void anAddressOfSomebodyElseIsNotBookedUnderAnotherName() {
        var wren = new Learning(house, "Wren Alder");
        books("Wren Alder", wren.email, "");
        var odile = books("Silas Thorn", wren.email, "");
        assertThat(says(odile)).contains("This address belongs to Wren Alder. Check the name and address");
    }

    @Test
    void pressedTwiceItIsAskedForOnce() {
        var wren = new Learning(house, "Wren Alder");
        var odile = odile(path());
        var page = odile.page();
        for (int i = 0; i < 2; i++) {
            odile.back(page);
            odile.follow(odile.fill(
                    path(), "name", "Wren Alder", "email", wren.email, "organisation", nursery, "first", "YES"));
            assertThat(says(odile)).contains("Place confirmed");
        }
        assertThat(wren.mails()).isEqualTo(1);
    }

    @Test
    void whoeverRingsAgainGivesTheirPlaceUpAndItsHistoryIsThere() {
        var wren = new Learning(house, "Wren Alder");
        var odile = books("Wren Alder", wren.email, "");
        assertThat(wren.newestMail()).contains("method=REQUEST");
        var place = odile.page().select("main table a").attr("href");
        odile.visit(place);
        assertThat(says(odile)).contains("There is no charge", "Booked by Odile");
        odile.follow(odile.fill(place + "/cancel", "why", "She is ill"));
        assertThat(says(odile)).contains("She is ill").doesNotContain("Cancel place");
        assertThat(wren.newestMail()).contains("method=CANCEL");
        clock.setLondon("2027-03-05T10:00");
        var late = new Learning(house, "Silas Thorn").proves();
        assertThat(late.open("/training/book/" + session).says())
                .contains("This session is less than 5 working days away");
    }

    /** Two colleagues are booked one after the other, with the page before still open. */
    @Test
    void anotherPersonFromTheSamePageIsAnotherPlace() {
        var odile = odile(path());
        var page = odile.page();
        for (var name : new String[] {"Ada Wren", "Bram Teal"}) {
            odile.back(page);
            odile.follow(odile.fill(
                    path(), "name", name, "tell", "maud@pebble.example", "organisation", nursery, "first", "YES"));
        }
        assertThat(says(odile)).contains("Ada Wren", "Bram Teal");
    }

    @Test
    void askedForAgainFromTheSamePageAfterItWasGivenUpItIsSaid() {
        var odile = odile(path());
        var page = odile.page();
        String[] typed = {"name", "Ada Wren", "tell", "maud@pebble.example", "organisation", nursery, "first", "YES"};
        odile.follow(odile.fill(path(), typed));
        var place = odile.page().select("main table a").attr("href");
        odile.visit(place);
        odile.fill(place + "/cancel");
        odile.back(page);
        assertThat(odile.fill(path(), typed)).hasStatus(422).bodyText().contains("This place has been cancelled");
    }

    @Test
    void aPlaceOfWorkThatWasNotThereIsAddedOnceHoweverOftenThePageIsSent() {
        var odile = odile(path());
        var finch = "Finch " + session;
        odile.fill(path(), "name", "Ada Wren", "tell", "maud@pebble.example", "organisation", finch);
        odile.fill(path(), "chosen", "NEW", "kind", "childcare");
        assertThat(says(odile))
                .contains("they have completed, or will complete,")
                .contains("Have they completed Working together to");
        assertThat(named(finch))
                .as("a booking that was not kept adds no place of work")
                .isZero();
        odile.follow(odile.fill(path(), "first", "YES"));
        assertThat(named(finch)).isEqualTo(1);
    }

    private int named(String organisation) {
        return database.asOwner()
                .sql("select count(*) from training.organisation where name = ?")
                .param(organisation)
                .query(Integer.class)
                .single();
    }

    @Test
    void nobodyElseBooksForAnybody() {
        var maya = house.as(InventedPerson.MAYA);
        assertThat(maya.visit(path())).hasStatus(404);
        assertThat(house.visitor().visit(path())).hasStatus(303);
    }

    @Test
    void ofTwoPeopleOfOneNameWithoutAnAddressTheSecondIsToldApart() {
        books("Ada Wren", "", "maud@pebble.example");
        var odile = books("Ada Wren", "", "maud@pebble.example");
        assertThat(says(odile))
                .contains("Someone with this name and organisation is already on the list. If this is another person,"
                        + " enter a name that tells them apart, for example with a middle name");
    }
}
