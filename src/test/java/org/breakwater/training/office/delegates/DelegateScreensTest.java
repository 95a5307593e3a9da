package org.breakwater.training.office.delegates;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Duration;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.TrainingFurniture;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.breakwater.training.Attending;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Someone telephones the office about their place: the office does what they ask, and they see it on their own page.
 */
@HouseTest
class DelegateScreensTest {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    private static String path(Attending wren) {
        return "/training/office/" + wren.session + "/delegates/" + wren.booking();
    }

    private Browser odile(Attending wren) {
        var odile = house.as(InventedPerson.ODILE);
        odile.visit(path(wren));
        return odile;
    }

    @Test
    void thePlaceIsCancelledAtWhatThePageSaysItCosts() {
        var wren = Attending.booked(house, "Wren Alder", "");
        clock.setLondon("2027-03-09T12:00");
        var odile = odile(wren);
        assertThat(odile.page().select("h1").text()).isEqualTo("Wren Alder");
        assertThat(odile.page().text()).contains("Place confirmed", "will be charged £25. You can waive it under Fees");
        var leave = path(wren) + "/cancel";
        assertThat(odile.fill(leave, "fee", "0", "why", "A cold")).hasStatus(422);
        assertThat(odile.page().text())
                .contains("The charge has changed since you opened this page. Check it and try again");
        assertThat(odile.page().select("input[name=why]").val()).isEqualTo("A cold");
        odile.follow(odile.fill(leave));
        assertThat(odile.page().text())
                .contains(
                        "Fee due Late cancellation (less than 5 working days’ notice): £25, charged to Pebble Nursery",
                        "Cancelled by Odile",
                        "Reason: A cold");
        assertThat(odile.page().select("main form")).isEmpty();
        wren.learner.proves().open("/training/mine");
        assertThat(wren.learner.says()).contains("Late cancellation");
    }

    @Test
    void someoneOnTheWaitingListGetsAPlaceOutOfTurnForAReason() {
        var wren = Attending.booked(house, "Wren Alder", "");
        var furniture = new TrainingFurniture(house);
        for (int more = 0; more < 23; more++) {
            furniture.owes(wren.session, furniture.organisation("Gull " + more, "health"), "Ada " + more, 0, false);
        }
        var first = Attending.another(wren, "Orla Finch");
        var silas = Attending.another(wren, "Silas Thorn");
        var odile = odile(silas);
        var give = path(silas) + "/out-of-turn";
        assertThat(odile.fill(give, "reason", " ")).hasStatus(422);
        assertThat(odile.page().text()).contains("Enter the reason for giving a priority place");
        odile.follow(odile.fill(give, "reason", "The only first aider of the club"));
        assertThat(odile.page().text())
                .contains("Place confirmed", "Priority place given by Odile", "The only first aider of the club");
        assertThat(odile.page().select("form[action=" + give + "]")).isEmpty();
        assertThat(silas.learner.newestMail()).contains("Your place is confirmed");
        assertThat(odile(first).page().text()).contains("On the waiting list");
        assertThat(database.acts("booking:" + silas.booking())).contains("gave a place out of turn");
    }

    @Test
    void aPlaceThatWasOfferedIsAcceptedForThemOnce() {
        var wren = Attending.booked(house, "Wren Alder", "");
        var furniture = new TrainingFurniture(house);
        for (int more = 0; more < 23; more++) {
            furniture.owes(wren.session, furniture.organisation("Gull " + more, "health"), "Ada " + more, 0, false);
        }
        var silas = Attending.another(wren, "Silas Thorn");
        assertThat(odile(silas).page().text()).contains("On the waiting list");
        var odile = odile(wren);
        odile.follow(odile.fill(path(wren) + "/cancel"));
        odile.visit("/training/office/" + wren.session + "/delegates");
        assertThat(odile.page()
                        .select("table:has(caption:contains(No longer booked))")
                        .text())
                .contains("Name Organisation Status", "Wren Alder");
        var second = odile(silas);
        assertThat(second.page().text())
                .contains("Place offered", "Decline the offer for them", "Decline offer")
                .doesNotContain("Cancel their place", "Cancel place");
        second.follow(second.send(path(silas) + "/take"));
        assertThat(second.page().text()).contains("Place confirmed");
    }

    @Test
    void anOfferIsHeldNoLongerThanUntilTheSessionBegins() {
        var wren = Attending.booked(house, "Wren Alder", "");
        database.asOwner()
                .sql("update training.booking set state = 'OFFERED', until = ? where id = ?")
                .params(Timestamp.from(Attending.MARCH.plus(Duration.ofHours(20))), wren.booking())
                .update();
        clock.setLondon("2027-03-10T09:20");
        var odile = odile(wren);
        assertThat(odile.page().select("main").text())
                .contains("Held until Wednesday 10 March 2027, 09:30", "Accept the place for them");
        clock.advance(Duration.ofMinutes(10));
        assertThat(odile.send(path(wren) + "/take")).hasStatus(409);
        assertThat(odile(wren).page().select("main").text())
                .contains("Place offered")
                .doesNotContain("Accept the place for them", "Decline offer");
    }

    @Test
    void theyCanComeOnTheNewDayWithoutProvingAnything() {
        var wren = Attending.booked(house, "Wren Alder", "");
        var odile = odile(wren);
        var plan = "/training/office/" + wren.session;
        odile.visit(plan);
        assertThat(odile.fill(plan, "onDay", "12", "onMonth", "3", "onYear", "2027"))
                .hasStatus(303);
        odile.visit(path(wren));
        assertThat(odile.page().select("main button").eachText()).contains("Confirm they can attend the new date");
        odile.follow(odile.send(path(wren) + "/still"));
        assertThat(odile.page().select("main form[action$=still]")).isEmpty();
        assertThat(wren.learner.open("/training/mine").says()).doesNotContain("Can you still attend?");
    }

    @Test
    void aBookingIsFoundOnlyUnderItsOwnSessionAndOnlyByTheOffice() {
        var wren = Attending.booked(house, "Wren Alder", "");
        var other = new TrainingFurniture(house).session("neglect", Attending.MARCH);
        var odile = odile(wren);
        assertThat(odile.visit(path(wren).replace(wren.session.toString(), other.toString())))
                .hasStatus(404);
        var maya = house.as(InventedPerson.MAYA);
        assertThat(maya.visit(path(wren))).hasStatus(404);
    }

    @Test
    void onceTheRegisterIsMarkedTheOfficeReadsWhoAttendedAndAsksNothingMore() {
        var wren = Attending.booked(house, "Wren Alder", "");
        var odile = odile(wren);
        var plan = "/training/office/" + wren.session;
        odile.visit(plan);
        odile.fill(plan, "starts", "9:00");
        wren.marked("LATE");
        odile = odile(wren);
        assertThat(odile.page().select("main").text())
                .contains("Status Arrived late")
                .doesNotContain("Confirm they can attend the new date", "Place confirmed Cancel");
        odile.visit(plan + "/delegates");
        assertThat(odile.page().select("main table").text()).contains("Attendance", "Arrived late");
        wren.learner.proves().open("/training/mine");
        assertThat(wren.learner.says())
                .contains("Attended (arrived late)")
                .doesNotContain("Can you still attend?", "Join online");
    }
}
