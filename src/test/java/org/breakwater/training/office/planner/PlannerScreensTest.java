package org.breakwater.training.office.planner;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
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

/** The office sees a year by month and course, and which course has no coming date. */
@HouseTest
class PlannerScreensTest {

    private static final String PLANNER = "/training/office/planner";

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    @BeforeEach
    void twoDaysArePlanned() {
        clock.setLondon("2027-02-01T10:00");
        database.clear("training");
        var furniture = new TrainingFurniture(house);
        var session = furniture.session("working-together", Instant.parse("2027-03-31T23:30:00Z"));
        furniture.owes(session, furniture.organisation("Pebble Nursery", "childcare"), "Ada Wren", 0, false);
        furniture.session("neglect", Instant.parse("2027-09-10T09:30:00Z"));
    }

    private Browser office(String path) {
        var odile = house.as(InventedPerson.ODILE);
        odile.visit(path);
        return odile;
    }

    private static String gaps(Browser browser) {
        return browser.page().select("main ul").text();
    }

    @Test
    void aDayStandsInItsMonthAsTheClockOnTheWallSaysWithItsPlaces() {
        var odile = office(PLANNER);
        assertThat(odile.page().select("main caption").eachText()).containsExactly("April", "September");
        assertThat(odile.page().select("main tr").text())
                .contains("Thursday 1 April 2027, 00:30 Working together to safeguard children"
                        + " Mudlark Hall, 1 Tern Close, Southend 1 of 24");
        assertThat(odile.page().select("main").text()).contains("2 sessions, 48 places, 1 booked");
        odile.visit(PLANNER + "?year=2028");
        assertThat(odile.page().select("main").text()).contains("In 2028: 0 sessions");
    }

    @Test
    void aCourseWithoutADayInTheMonthsToComeIsAGap() {
        var odile = office(PLANNER + "?months=3");
        assertThat(gaps(odile)).contains("Neglect: recognising cumulative harm").doesNotContain("Working together");
        assertThat(gaps(odile)).as("online needs no day").doesNotContain("Introduction to safeguarding children");
        odile.visit(PLANNER + "?months=12");
        assertThat(gaps(odile)).doesNotContain("Neglect").contains("Child criminal and sexual exploitation");
        odile.visit(PLANNER + "?months=99&year=soon");
        assertThat(odile.page().select("main").text()).contains("between 1 February 2027 and 1 August 2027", "In 2027");
    }

    @Test
    void whatIsCancelledFillsNoGap() {
        database.asOwner().sql("""
                        update training.session set cancelled_at = now(), cancelled_why = 'Snow'
                        where course = 'neglect'""").update();
        assertThat(gaps(office(PLANNER + "?months=12"))).contains("Neglect: recognising cumulative harm");
    }

    @Test
    void itAsksTheSameNumberOfQuestionsHoweverMuchThereIs() {
        var odile = office(PLANNER);
        var few = Statements.during(() -> odile.visit(PLANNER));
        for (int more = 1; more < 20; more++) {
            new TrainingFurniture(house)
                    .session("exploitation", Instant.parse("2027-05-%02dT09:30:00Z".formatted(more)));
        }
        assertThat(Statements.during(() -> odile.visit(PLANNER))).isEqualTo(few).isPositive();
    }

    @Test
    void nobodyElseReadsIt() {
        var maya = house.as(InventedPerson.MAYA);
        assertThat(maya.visit(PLANNER)).hasStatus(404);
    }

    @Test
    void theSessionsOfAMonthAreListedByDate() {
        var furniture = new TrainingFurniture(house);
        furniture.session("working-together", Instant.parse("2027-05-03T09:30:00Z"));
        furniture.session("domestic-abuse", Instant.parse("2027-05-20T09:30:00Z"));
        assertThat(office(PLANNER)
                        .page()
                        .select("main table:has(caption:contains(May)) tbody th")
                        .eachText())
                .containsExactly("Monday 3 May 2027, 10:30", "Thursday 20 May 2027, 10:30");
    }
}
