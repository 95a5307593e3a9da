package org.breakwater.training.office.venues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.breakwater.database.QueryRows.all;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.Statements;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The office maintains a list of venues, and plans sessions in them without double bookings. */
@HouseTest
class VenuesScreensTest {

    private static final String ALL = "/training/office/venues";
    private static final String ADD = "/training/office/plan-session";

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    @Autowired
    ActorTransactions acting;

    @Autowired
    JdbcClient jdbc;

    private final String hall = "Sandling Hall " + UUID.randomUUID();

    @BeforeEach
    void inFebruary() {
        clock.setLondon("2027-02-01T10:00");
    }

    private Browser office(String path) {
        var odile = house.as(InventedPerson.ODILE);
        odile.visit(path);
        return odile;
    }

    private static String says(Browser browser) {
        return browser.page().select("main").text();
    }

    private UUID venue(String name, String holds) {
        var odile = office(ALL);
        odile.follow(odile.send(
                ALL,
                "name",
                name,
                "address",
                "2 Tern Close, Southend",
                "access",
                "Step-free",
                "holds",
                holds,
                "notes",
                "Ring Hale Marram, 01632 960011. £80 a day"));
        return database.asOwner()
                .sql("select id from training.venue where name = ?")
                .param(name)
                .query(UUID.class)
                .single();
    }

    /** Plans neglect on 14 April 2027 for twenty people, with additional values. */
    private Browser plans(String venue, String... more) {
        var odile = office(ADD);
        sends(odile, ADD, venue, more);
        return odile;
    }

    private static MvcTestResult sends(Browser odile, String path, String venue, String... more) {
        var typed = new ArrayList<>(List.of("course", "neglect", "onDay", "14", "onMonth", "4", "onYear", "2027"));
        typed.addAll(List.of("starts", "9:30", "ends", "16:00", "capacity", "20", "venue", venue));
        typed.addAll(List.of(more));
        var result = odile.send(path, typed.toArray(String[]::new));
        if (result.getResponse().getStatus() < 400) {
            odile.follow(result);
        }
        return result;
    }

    private static String path(Browser odile) {
        return odile.page().select("main form").attr("action");
    }

    @Test
    void aVenueIsAddedChangedEndedAndTakenUpAgain() {
        var id = venue(hall, "24");
        var odile = office(ALL);
        assertThat(says(odile)).contains(hall, "capacity 24");
        odile.visit(ALL + "/" + id);
        assertThat(odile.page().select("#notes").text()).contains("Hale Marram");
        odile.follow(odile.fill(ALL + "/" + id, "holds", "30"));
        assertThat(says(odile)).contains("capacity 30");
        odile.visit(ALL + "/" + id);
        assertThat(odile.page().select("main button").eachText()).contains("Stop using this venue");
        odile.follow(odile.fill(ALL + "/" + id + "/end"));
        assertThat(says(odile)).contains(hall, "No longer used");
        assertThat(office(ADD).page().select("#venue option").text()).doesNotContain(hall);
        odile.visit(ALL + "/" + id);
        assertThat(odile.page().select("main button").eachText()).contains("Use this venue again");
        odile.follow(odile.fill(ALL + "/" + id + "/again"));
        assertThat(office(ADD).page().select("#venue option").text()).contains(hall);
        assertThat(acts(id))
                .containsExactly("added a venue", "changed a venue", "ended a venue", "took up a venue again");
    }

    private List<String> acts(UUID id) {
        return all(database.asOwner()
                .sql("select act from audit.entry where subject = ? order by id")
                .param("venue:" + id)
                .query(String.class));
    }

    @Test
    void whatAColleagueSavedMeanwhileIsNotOverwrittenInPassing() {
        var id = venue(hall, "24");
        var path = ALL + "/" + id;
        var first = office(path);
        var second = office(path);
        first.follow(first.fill(path, "notes", "Ring the caretaker"));
        assertThat(second.fill(path, "holds", "30")).hasStatus(422);
        assertThat(second.page().text())
                .contains("Someone else changed this while you had it open. Your entries are still here."
                        + " Select “Save” to keep yours, or open the page again to see theirs");
        assertThat(second.page().select("#holds").val()).isEqualTo("30");
        assertThat(office(path).page().select("#notes").text()).isEqualTo("Ring the caretaker");
        second.follow(second.fill(path, "notes", "Ring the caretaker"));
        assertThat(office(path).page().select("#holds").val()).isEqualTo("30");
    }

    @Test
    void badInputIsToldAndKept() {
        var odile = office(ALL);
        assertThat(odile.send(ALL, "name", "", "address", "", "access", "A ramp", "holds", "many", "notes", "Ring"))
                .hasStatus(422);
        assertThat(says(odile))
                .contains("Enter the venue name", "Enter an address", "Capacity must be a number from 1 to 500");
        assertThat(odile.page().select("#access").text()).isEqualTo("A ramp");
    }

    @Test
    void aSessionKeepsTheWordsOfItsVenueAsTheyStoodThatDay() {
        var id = venue(hall, "24");
        var session = plans(id.toString());
        assertThat(says(session)).contains(hall + ", 2 Tern Close, Southend");
        var odile = office(ALL + "/" + id);
        assertThat(says(odile)).contains("Neglect: recognising cumulative harm", "Wednesday 14 April 2027, 09:30");
        odile.follow(odile.fill(ALL + "/" + id, "access", "The lift is broken"));
        var anybody = house.visitor();
        anybody.visit(session.page().select("a[href^=/training/sessions/]").attr("href"));
        assertThat(says(anybody)).contains(hall, "Step-free").doesNotContain("lift", "Hale Marram");
        session.visit(path(session));
        sends(session, path(session), "", "place", "Mudlark Hall");
        assertThat(says(session)).contains("The place was: " + hall + ", 2 Tern Close, Southend.");
        assertThat(office("/training/office/planner?year=2027").page().text()).contains("Mudlark Hall");
        sends(session, path(session), id.toString());
        assertThat(says(session)).contains("The place was: Mudlark Hall.", "Access was: not given.");
        var planner = office("/training/office/planner?year=2027");
        assertThat(planner.page().select("td:contains(" + hall + ")").text()).isEqualTo(hall);
    }

    @Test
    void aPlaceIsSaidOnceAndAVenueThatIsNoneIsRefused() {
        var id = venue(hall, "24");
        var odile = plans(id.toString(), "place", "Mudlark Hall", "access", "A ramp");
        assertThat(says(odile)).contains("Leave this blank, or select “Another venue” as the venue");
        assertThat(odile.page().select("#place").val()).isEqualTo("Mudlark Hall");
        assertThat(odile.page().select("#venue option[selected]").val()).isEqualTo(id.toString());
        assertThat(says(plans(UUID.randomUUID().toString())))
                .contains("Select a venue from the list, or “Another venue”");
        assertThat(says(plans("nonsense"))).contains("Select a venue from the list, or “Another venue”");
    }

    @Test
    void noMorePlacesThanItHolds() {
        var id = venue(hall, "19");
        assertThat(says(plans(id.toString()))).contains("Venue capacity is 19. Enter 19 or fewer");
    }

    @Test
    void aVenueIsNotGivenToTwoUnlessTheOfficeSaysSo() {
        var id = venue(hall, "24");
        var first = plans(id.toString());
        assertThat(says(first))
                .as("pressed twice it does not stand in its own way")
                .contains("Added by Odile");
        var odile = plans(id.toString(), "course", "exploitation", "starts", "15:00", "ends", "17:00");
        assertThat(says(odile))
                .contains(
                        "“Neglect: recognising cumulative harm” is booked there on"
                                + " Wednesday 14 April 2027, 09:30 to 16:00",
                        ". Choose another venue or time, or confirm that the venue can take both sessions");
        assertThat(odile.page().select("input[name=anyway]").hasAttr("checked")).isFalse();
        sends(odile, ADD, id.toString(), "starts", "15:00", "ends", "17:00", "anyway", "YES");
        assertThat(says(odile)).contains("Added by Odile");
        sends(odile, path(odile), id.toString(), "starts", "15:00", "ends", "17:00", "capacity", "12");
        assertThat(says(odile)).as("what was agreed is not asked again").contains("It had 20 places.");
        assertThat(says(plans(id.toString(), "starts", "17:00", "ends", "18:00")))
                .contains("Added by Odile");
        first.visit(path(first));
        var change = sends(first, path(first), id.toString(), "ends", "16:30");
        assertThat(change).hasStatus(422);
    }

    @Test
    void whatIsCancelledStandsInNobodysWay() {
        var id = venue(hall, "24");
        var odile = plans(id.toString());
        odile.send(path(odile) + "/cancel", "why", "The hall is flooded");
        assertThat(says(plans(id.toString()))).contains("Added by Odile");
    }

    @Test
    void aCopyTakesTheVenueWithIt() {
        var id = venue(hall, "24");
        var session = plans(id.toString());
        var like = path(session).substring("/training/office/".length());
        var odile = office(ADD + "?like=" + like);
        assertThat(odile.page().select("#venue option[selected]").val()).isEqualTo(id.toString());
        assertThat(odile.page().select("#place").val()).isEmpty();
        office(ALL + "/" + id).fill(ALL + "/" + id + "/end");
        odile.visit(ADD + "?like=" + like);
        assertThat(odile.page().select("#venue option[selected]")).isEmpty();
        odile.visit("/training/office/" + like);
        assertThat(odile.page().select("#venue option[selected]").text()).contains(hall);
    }

    @Test
    void theListAsksTheSameNumberOfQuestionsHoweverLongItIs() {
        venue(hall, "24");
        var odile = office(ALL);
        var few = Statements.during(() -> odile.visit(ALL));
        for (int more = 0; more < 5; more++) {
            venue(hall + more, "24");
        }
        assertThat(Statements.during(() -> odile.visit(ALL))).isEqualTo(few).isPositive();
    }

    @Test
    void nobodyElseReadsOrKeepsIt() {
        var id = venue(hall, "24");
        for (var person : List.of(InventedPerson.MAYA, InventedPerson.FRANCES)) {
            var other = house.as(person);
            assertThat(other.visit(ALL)).hasStatus(404);
            assertThat(other.visit(ALL + "/" + id)).hasStatus(404);
            assertThat(seen(person.asActor())).isZero();
        }
        assertThat(seen(new Actor.Visitor())).isZero();
        assertThat(seen(new Actor.Job("seats"))).isZero();
        assertThat(seen(InventedPerson.ODILE.asActor())).isPositive();
        assertThatThrownBy(() ->
                        house.acting(InventedPerson.MAYA, () -> jdbc.sql("""
                        insert into training.venue (id, name, address, holds, added_at)
                        values (gen_random_uuid(), 'X', 'Y', 1, now())""").update()))
                .hasStackTraceContaining("row-level security");
        int changed = house.acting(
                InventedPerson.MAYA,
                () -> jdbc.sql("update training.venue set holds = 1").update());
        assertThat(changed).isZero();
    }

    private int seen(Actor actor) {
        return acting.looking(
                actor,
                () -> jdbc.sql("select count(*) from training.venue")
                        .query(Integer.class)
                        .single());
    }
}
