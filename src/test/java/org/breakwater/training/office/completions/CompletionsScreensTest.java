package org.breakwater.training.office.completions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.TrainingFurniture;
import org.breakwater.access.InventedPerson;
import org.breakwater.training.Files;
import org.breakwater.web.sheets.IncomingSheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Who comes to a session, and what people did, as CSV and as Excel files: the same lines in both. */
@HouseTest
class CompletionsScreensTest {

    private static final String DONE = "/training/office/completions";

    private static final String MARCH = "?from=2027-03-01&until=2027-03-31";

    @Autowired
    House house;

    @Autowired
    MockMvcTester web;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    private UUID session = new UUID(0, 0);

    @BeforeEach
    void adaCameAndNeedsAHighChair() {
        clock.setLondon("2027-03-20T10:00");
        // Ten thousand lines that another test brought in are more than a file that is read back may have.
        database.clear("training");
        var furniture = new TrainingFurniture(house);
        session = furniture.session("working-together", Instant.parse("2027-03-10T23:30:00Z"));
        var pebble = furniture.organisation("Pebble Nursery", "childcare");
        var booking = furniture.owes(session, pebble, "=Ada " + mark, 0, false);
        var owner = database.asOwner();
        owner.sql("insert into training.access_need (booking_id, words, told_at) values (?, 'A high chair', now())")
                .param(booking)
                .update();
        owner.sql("insert into training.mark (id, booking_id, what, at, by_name) values (?, ?, 'LATE', now(), 'T')")
                .params(UUID.randomUUID(), booking)
                .update();
        furniture.owes(session, pebble, "Bram " + mark, 0, true);
        new Files(web, InventedPerson.ODILE)
                .bring(
                        "email,name,course,date\n" + mark + "@x.example,Cleo " + mark + ",neglect,2027-03-02",
                        "organisation",
                        "Pebble " + mark,
                        "adds",
                        "YES");
        furniture.saysElsewhere(pebble, "Dara " + mark, "dara@" + mark + ".example", "neglect");
    }

    private byte[] file(String path) {
        var odile = house.as(InventedPerson.ODILE);
        var answer = odile.visit(path).getResponse();
        assertThat(answer.getHeader("Cache-Control")).contains("no-store");
        return answer.getContentAsByteArray();
    }

    private String csv(String path) {
        return new String(file(path), StandardCharsets.UTF_8);
    }

    private IncomingSheet.Read excel(String path) {
        return (IncomingSheet.Read) IncomingSheet.read(file(path));
    }

    @Test
    void whatPeopleDidIsAFileOfWhatCounts() {
        var lines = csv(DONE + ".csv" + MARCH)
                .lines()
                .filter(line -> line.contains(mark))
                .toList();
        assertThat(lines).hasSize(2);
        assertThat(lines)
                .anyMatch(line -> line.endsWith("\"working-together\",2027-03-10,\"Arrived late\","))
                .anyMatch(line -> line.endsWith("\"neglect\",2027-03-02,\"Online\",\"Gull Learning\""));
        assertThat(excel(DONE + ".xlsx" + MARCH).lines())
                .anyMatch(line ->
                        line.cells().contains("=Ada " + mark) && line.cells().contains("2027-03-10"));
        assertThat(database.acts("training:done")).contains("took the file of what people did");
    }

    @Test
    void thePageShowsTheSameAndSaysWhichDaysItCannotRead() {
        var odile = house.as(InventedPerson.ODILE);
        odile.visit(DONE);
        assertThat(odile.page().text())
                .contains("=Ada " + mark, "Download as Excel")
                .doesNotContain("Dara " + mark);
        assertThat(odile.visit(DONE + "?from=soon&until=2027-03-31")).hasStatus(422);
        assertThat(odile.visit(DONE + ".xlsx?from=soon&until=2027-03-31")).hasStatus(422);
        odile.visit(DONE + "?from=2031-01-01&until=2031-01-31");
        assertThat(odile.page().text()).contains("No completions in this period");
    }

    @Test
    void nobodyElseTakesThem() {
        var maya = house.as(InventedPerson.MAYA);
        for (var as : new String[] {".csv", ".xlsx"}) {
            assertThat(maya.visit(DONE + as + MARCH)).hasStatus(404);
            assertThat(maya.visit("/training/office/" + session + "/delegates" + as))
                    .hasStatus(404);
        }
    }

    /** Half a file would be a wrong one. */
    @Test
    void moreThanOneFileHoldsIsAskedForInShorterPeriods() {
        database.asOwner().sql("""
                        with many as (
                            insert into training.learner (id, name, organisation_id, made_at)
                            select gen_random_uuid(), 'Somebody', (select id from training.organisation limit 1), now()
                            from generate_series(1, 20000)
                            returning id)
                        insert into training.completion (id, learner_id, course, completed_on, kind, given_by, said_by,
                            said_at, checked_by, checked_at)
                        select gen_random_uuid(), id, 'neglect', '2027-03-03', 'E_LEARNING', 'Gull', 'Odile', now(),
                            'Odile', now()
                        from many""").update();
        // PostgreSQL counts again by itself, but not within the second in which twenty thousand came.
        database.asOwner().sql("analyze training.learner, training.completion").update();
        var odile = house.as(InventedPerson.ODILE);
        assertThat(odile.visit(DONE + ".csv" + MARCH)).hasStatus(422);
        assertThat(odile.page().select(".govuk-error-summary").text()).contains("Choose a shorter period");
    }
}
