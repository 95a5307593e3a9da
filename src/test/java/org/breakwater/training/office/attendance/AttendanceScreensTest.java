package org.breakwater.training.office.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.Statements;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.TrainingFurniture;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The office sees how many came, by course and by organisation, over days that it chooses. */
@HouseTest
class AttendanceScreensTest {

    private static final String RATES = "/training/office/attendance";
    private static final String MARCH = RATES + "?from=2027-03-01&until=2027-03-31";

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    private UUID session = new UUID(0, 0);
    private UUID pebble = new UUID(0, 0);

    @BeforeEach
    void aSessionOfTwentyFourIsOver() {
        clock.setLondon("2027-03-20T10:00");
        database.clear("training");
        var furniture = new TrainingFurniture(house);
        session = furniture.session("working-together", Instant.parse("2027-03-10T09:30:00Z"));
        pebble = furniture.organisation("Pebble Nursery", "childcare");
        var finch = furniture.organisation("Finch Academy", "education");
        marked(pebble, "CAME");
        marked(pebble, "LATE");
        marked(pebble, "ABSENT");
        marked(finch, "PART");
        marked(finch, "ABSENT", "CAME");
        new TrainingFurniture(house).owes(session, finch, "Nobody marked", 0, false);
        gaveUp(finch, "2027-03-02T23:59:59Z");
        gaveUp(finch, "2027-03-04T00:00:00Z");
        gaveUp(finch, "2027-03-03T23:59:59Z");
    }

    private UUID marked(UUID organisation, String... marks) {
        var booking = new TrainingFurniture(house).owes(session, organisation, "Somebody", 0, false);
        for (var what : marks) {
            database.asOwner()
                    .sql("insert into training.attendance_mark (id, booking_id, what, at, by_name) values (?, ?, ?, "
                            + "now(), 'T')")
                    .params(UUID.randomUUID(), booking, what)
                    .update();
        }
        return booking;
    }

    private void gaveUp(UUID organisation, String at) {
        var booking = new TrainingFurniture(house).owes(session, organisation, "Somebody", 0, true);
        var owner = database.asOwner();
        owner.sql("update training.booking set ended_at = cast(? as timestamptz) where id = ?")
                .params(at, booking)
                .update();
        owner.sql("""
                        insert into training.booking_change (booking_id, version, what, by_name, at)
                        values (?, 1, 'Place confirmed', 'T', now())""").param(booking).update();
    }

    private Browser office(String path) {
        var odile = house.as(InventedPerson.ODILE);
        odile.visit(path);
        return odile;
    }

    /** The cells of the row that begins with this. */
    private static String row(Browser browser, String name) {
        return browser.page().select("main tr").stream()
                .filter(row -> row.select("th").text().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No row " + name + " in "
                        + browser.page().select("main").text()))
                .select("td")
                .text();
    }

    @Test
    void eachPlaceIsCountedOnceByItsLastMark() {
        var odile = office(MARCH);
        assertThat(row(odile, "Working together to safeguard children"))
                .as("held, came, late, part, absent, unmarked, cancelled late, empty seats, share")
                .isEqualTo("6 2 1 1 1 1 1 19 20%");
        assertThat(row(odile, "Pebble Nursery")).isEqualTo("3 1 1 0 1 0 0 1 33%");
        assertThat(row(odile, "Finch Academy"))
                .as("3 March is the fifth working day before, and free")
                .isEqualTo("3 1 0 1 0 1 1 0 0%");
        assertThat(odile.page().select("main").text()).doesNotContain("Somebody");
    }

    @Test
    void whoeverCameInTheirPlaceLeavesNothingEmpty() {
        var absent = marked(pebble, "ABSENT");
        var instead = marked(pebble, "CAME");
        database.asOwner()
                .sql("insert into training.walk_in (booking_id, instead_of, at, by_name) values (?, ?, now(), 'T')")
                .params(instead, absent)
                .update();
        assertThat(row(office(MARCH), "Pebble Nursery")).isEqualTo("5 2 1 0 2 0 0 1 40%");
    }

    @Test
    void whatIsToComeOrDoesNotTakePlaceDoesNotCount() {
        var furniture = new TrainingFurniture(house);
        furniture.owes(furniture.session("neglect", Instant.parse("2027-03-25T09:30:00Z")), pebble, "X", 0, false);
        var off = furniture.session("exploitation", Instant.parse("2027-03-11T09:30:00Z"));
        database.asOwner()
                .sql("update training.session set cancelled_at = now(), cancelled_why = 'Snow' where id = ?")
                .param(off)
                .update();
        var given = furniture.session("domestic-abuse", Instant.parse("2027-03-12T09:30:00Z"));
        assertThat(given).isNotNull();
        var odile = office(MARCH);
        assertThat(odile.page().select("main").text()).doesNotContain("Neglect", "Criminal");
        assertThat(row(odile, "Domestic abuse and its impact on children"))
                .as("nobody had booked")
                .isEqualTo("0 0 0 0 0 0 0 24 –");
        assertThat(office(RATES + "?from=2027-04-01&until=2027-04-30")
                        .page()
                        .select("main")
                        .text())
                .contains("No sessions took place in this period");
    }

    @Test
    void daysThatNobodyCanReadAreSaid() {
        assertThat(office(RATES).visit(RATES + "?from=2027-02-30&until=2027-03-31"))
                .hasStatus(422);
        assertThat(office(RATES).page().select("input[name=from]").val()).isEqualTo("1/1/2027");
    }

    @Test
    void itAsksTheSameNumberOfQuestionsHoweverMuchThereIs() {
        var odile = office(MARCH);
        var few = Statements.during(() -> odile.visit(MARCH));
        for (int more = 0; more < 20; more++) {
            marked(new TrainingFurniture(house).organisation("Brook " + more, "health"), "CAME");
        }
        assertThat(Statements.during(() -> odile.visit(MARCH))).isEqualTo(few).isPositive();
    }

    @Test
    void nobodyElseReadsIt() {
        var maya = house.as(InventedPerson.MAYA);
        assertThat(maya.visit(MARCH)).hasStatus(404);
    }

    @Test
    void whatWasCancelledForFreeStaysFreeWhenTheSessionIsBroughtForwardAfterwards() {
        database.asOwner().sql("""
                insert into training.session_change (session_id, version, what, words, by_name, at)
                values (?, 99, 'Changed', 'Previously Wednesday 17 March 2027, 09:30 to 15:00.', 'Odile',
                    cast('2027-03-05T10:00:00Z' as timestamptz))""").param(session).update();
        assertThat(row(office(MARCH), "Finch Academy"))
                .as("whoever was not charged was not late")
                .isEqualTo("3 1 0 1 0 1 0 0 0%");
    }

    @Test
    void whereNobodyBookedThatIsSaid() {
        new TrainingFurniture(house).session("neglect", Instant.parse("2027-01-12T09:30:00Z"));
        assertThat(office(RATES + "?from=2027-01-01&until=2027-01-31")
                        .page()
                        .select("main")
                        .text())
                .endsWith("By organisation No bookings.");
    }
}
