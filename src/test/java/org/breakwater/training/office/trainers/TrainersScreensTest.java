package org.breakwater.training.office.trainers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.Statements;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.TrainingFurniture;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.breakwater.frontdoor.refer.Professional;
import org.breakwater.training.Learning;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The office sees what trainers can teach, their sessions, and their ratings; nobody reads individual answers. */
@HouseTest
class TrainersScreensTest {

    private static final String ALL = "/training/office/trainers";
    private static final Instant MARCH = Instant.parse("2027-03-10T09:30:00Z");
    private static final String TOO_FEW = "Not enough responses yet";

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    @Autowired
    JdbcClient jdbc;

    private UUID id = new UUID(0, 0);
    private UUID organisation = new UUID(0, 0);

    @BeforeEach
    void aTrainerGaveOneAndWillGiveAnother() {
        clock.setLondon("2027-04-20T10:00");
        database.clear("training");
        var furniture = new TrainingFurniture(house);
        organisation = furniture.organisation("Pebble Nursery", "childcare");
        id = furniture.trainer("Tamsin Reed", Professional.address("tamsin.reed"));
    }

    private UUID gives(UUID trainer, String course, Instant at) {
        var session = new TrainingFurniture(house).session(course, at);
        database.asOwner()
                .sql("insert into training.session_trainer (session_id, trainer_id) values (?, ?)")
                .params(session, trainer)
                .update();
        return session;
    }

    /** The number of people with this rating. */
    private void said(UUID session, int people, int teaching, String at) {
        for (int each = 0; each < people; each++) {
            var booking = new TrainingFurniture(house).owes(session, organisation, "Ada Wren", 0, false);
            database.asOwner().sql("""
                            insert into training.evaluation (booking_id, stage, teaching, said_at)
                            values (?, 'AFTER', ?, cast(? as timestamptz))""").params(booking, teaching, at).update();
            database.asOwner().sql("""
                            insert into training.evaluation_answer (booking_id, stage, position, outcome, score)
                            values (?, 'AFTER', 0, 'Say what each agency does', 3)""").param(booking).update();
        }
    }

    private Browser office(String path) {
        var odile = house.as(InventedPerson.ODILE);
        odile.visit(path);
        return odile;
    }

    private static String says(Browser browser) {
        return browser.page().select("main").text();
    }

    private String page() {
        return ALL + "/" + id;
    }

    private String people(UUID session) {
        return "/training/office/" + session + "/delegates";
    }

    @Test
    void thePageOfATrainerListsWhatTheyGaveAndWillGiveByYear() {
        gives(id, "working-together", MARCH);
        gives(id, "neglect", Instant.parse("2026-11-10T09:30:00Z"));
        gives(id, "exploitation", Instant.parse("2027-06-10T09:30:00Z"));
        var off = gives(id, "safer-recruitment", Instant.parse("2027-06-11T09:30:00Z"));
        database.asOwner()
                .sql("update training.session set cancelled_at = now(), cancelled_why = 'Snow' where id = ?")
                .param(off)
                .update();
        var odile = office(page());
        assertThat(odile.page().select("table tr").eachText())
                .containsExactly("Year Delivered Planned", "2027 1 1", "2026 1 0");
        assertThat(says(odile))
                .contains(
                        "Child criminal and sexual exploitation, Thursday 10 June 2027",
                        "Neglect: recognising cumulative harm, Tuesday")
                .doesNotContain("Safer recruitment");
        var few = Statements.during(() -> odile.visit(page()));
        gives(id, "neglect", Instant.parse("2027-07-10T09:30:00Z"));
        assertThat(Statements.during(() -> odile.visit(page()))).isEqualTo(few).isPositive();
    }

    @Test
    void howPeopleFoundTheTeachingIsAMeanOfManyUpToTheEndOfLastMonth() {
        assertThat(says(office(page()))).contains(TOO_FEW);
        var session = gives(id, "working-together", MARCH);
        said(session, 4, 5, "2027-03-10T15:00:00Z");
        assertThat(says(office(page()))).contains(TOO_FEW).doesNotContain("5.0");
        said(session, 2, 2, "2027-03-31T22:59:59Z");
        assertThat(says(office(page()))).contains("4.0 of 5 (6 people)");
        said(session, 6, 1, "2027-03-31T23:00:00Z");
        assertThat(says(office(page()))).as("of April nothing is said in April").contains("4.0 of 5 (6 people)");
        clock.setLondon("2027-05-01T00:00");
        assertThat(says(office(page()))).contains("2.5 of 5 (12 people)");
    }

    /** Looking before and after, or at two trainers of whom one taught more, must not reveal the answers of a few. */
    @Test
    void aFewOfOneSessionAreNeverCounted() {
        var session = gives(id, "working-together", MARCH);
        said(session, 5, 4, "2027-03-10T15:00:00Z");
        said(session, 1, 1, "2027-04-02T15:00:00Z");
        said(gives(id, "neglect", Instant.parse("2027-03-12T09:30:00Z")), 4, 1, "2027-03-12T15:00:00Z");
        clock.setLondon("2027-05-02T10:00");
        assertThat(says(office(page()))).contains("4.0 of 5 (5 people)");
        var helped = office("/training/office/impact/working-together?year=2026");
        assertThat(says(helped)).contains("4.0 of 5 (5 people)");
    }

    @Test
    void theCourseAndItsFileSayItToo() {
        var helped = "/training/office/impact/working-together";
        said(gives(id, "working-together", MARCH), 4, 5, "2027-03-10T15:00:00Z");
        assertThat(says(office(helped + "?year=2026"))).contains(TOO_FEW);
        assertThat(file(helped))
                .contains("\"working-together\",\"2026\",\"teaching\",\"All delegates\",\"after\",\"\",\"\"");
        said(gives(id, "working-together", MARCH), 5, 3, "2027-03-10T15:00:00Z");
        assertThat(says(office(helped + "?year=2026"))).contains("3.0 of 5 (5 people)");
        assertThat(file(helped)).contains("\"teaching\",\"All delegates\",\"after\",\"5\",\"3.0\"");
    }

    private String file(String helped) {
        var odile = office("/training/office");
        return new String(
                odile.visit(helped + ".csv?year=2026").getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    @Test
    void aTrainerReadsTheirOwnAndNobodyElses() {
        var tamsin = new Learning(house, "Tamsin Sedge");
        var her = new TrainingFurniture(house).trainer("Tamsin Sedge", tamsin.email);
        said(gives(her, "working-together", MARCH), 6, 4, "2027-03-10T15:00:00Z");
        assertThat(tamsin.proves().open("/training/registers").says())
                .contains("Delegates’ ratings", "4.0 of 5 (6 people)");
        var tom = new Learning(house, "Tom Sedge");
        new TrainingFurniture(house).trainer("Tom Sedge", tom.email);
        assertThat(tom.proves().open("/training/registers").says()).contains(TOO_FEW);
        var stranger = new Learning(house, "Silas Thorn").proves().open("/training/registers");
        assertThat(stranger.says()).doesNotContain("Your ratings from delegates");
    }

    @Test
    void nobodyReadsWhatOnePersonSaidAndNobodyElseReadsTheFigures() {
        said(gives(id, "working-together", MARCH), 6, 4, "2027-03-10T15:00:00Z");
        int rows = house.looking(
                InventedPerson.ODILE, () -> jdbc.sql("""
                        select count(*) from training.evaluation""").query(Integer.class).single());
        assertThat(rows).isZero();
        var maya = house.as(InventedPerson.MAYA);
        assertThat(maya.visit(page())).hasStatus(404);
    }

    @Test
    void whoeverTrainsElsewhereAtThatTimeIsGivenItOnlyWhenTheOfficeSaysSo() {
        var march = gives(id, "working-together", Instant.parse("2027-05-10T08:30:00Z"));
        var session = new TrainingFurniture(house).session("neglect", Instant.parse("2027-05-10T12:00:00Z"));
        var odile = office(people(session));
        assertThat(odile.sendAll(people(session), List.of("by", id.toString()))).hasStatus(422);
        assertThat(says(odile))
                .contains("Tamsin Reed is delivering “Working together to safeguard children”"
                        + " on Monday 10 May 2027, 09:30")
                .contains(". Choose someone else, or confirm that they will deliver both");
        assertThat(odile.page().select("input[name=by][checked]").val()).isEqualTo(id.toString());
        odile.follow(odile.sendAll(people(session), List.of("by", id.toString(), "anyway", "YES")));
        assertThat(odile.page().select("input[name=by][checked]").val()).isEqualTo(id.toString());
        assertThat(says(odile)).contains("Tamsin Reed is delivering “Working together to safeguard children”");
        var again = odile.sendAll(people(session), List.of("by", id.toString()));
        assertThat(again).as("what was agreed is not asked again").hasStatus(303);
        assertThat(says(office(people(march))))
                .contains("Tamsin Reed is delivering “Neglect: recognising cumulative harm”");
    }

    @Test
    void trainersAreFoundByWhatTheyGiveAndWhenTheyCan() {
        database.asOwner()
                .sql("update training.trainer set topics = ?, availability = ? where id = ?")
                .params("Level 3: neglect", "Mondays in March", id)
                .update();
        new TrainingFurniture(house).trainer("Tom Sedge", Professional.address("tom.sedge"));
        assertThat(says(office(ALL))).contains("Tamsin Reed", "Tom Sedge", "Level 3: neglect", "Mondays in March");
        assertThat(says(office(ALL + "?like=MARCH%20level%203")))
                .contains("Tamsin Reed")
                .doesNotContain("Tom Sedge");
        assertThat(says(office(ALL + "?like=exploitation"))).contains("No trainers found");
    }
}
