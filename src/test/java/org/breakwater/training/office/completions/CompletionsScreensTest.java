package org.breakwater.training.office.completions;

import static org.assertj.core.api.Assertions.assertThat;

import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestDatabase;
import org.breakwater.access.InventedPerson;
import org.breakwater.training.FilesOfTheOffice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Delegates of a session, and completions, as CSV and as Excel files: the same lines in both. */
@HouseTest
class CompletionsScreensTest {

    private static final String DONE = "/training/office/completions";

    private static final String MARCH = "?from=2027-03-01&until=2027-03-31";

    @Autowired
    House house;

    @Autowired
    TestDatabase database;

    private FilesOfTheOffice office;

    @BeforeEach
    void adaCameAndNeedsAHighChair() {
        office = new FilesOfTheOffice(house);
    }

    @Test
    void whatPeopleDidIsAFileOfWhatCounts() {
        var lines = office.csv(DONE + ".csv" + MARCH)
                .lines()
                .filter(line -> line.contains(office.mark))
                .toList();
        assertThat(lines).hasSize(2);
        assertThat(lines)
                .anyMatch(line -> line.endsWith("\"Working together to safeguard children\",2027-03-10,"
                        + "\"Course attended (arrived late)\","))
                .anyMatch(line -> line.endsWith(
                        "\"Neglect: recognising cumulative harm\",2027-03-02,\"Online\",\"Gull Learning\""));
        assertThat(office.csv(DONE + ".csv" + MARCH))
                .startsWith("\"Name\",\"Email\",\"Job title\",\"Organisation\",\"Course\",\"Date completed\",\"Type\","
                        + "\"Provider\"\r\n");
        assertThat(office.excel(DONE + ".xlsx" + MARCH).lines())
                .anyMatch(line -> line.cells().contains("=Ada " + office.mark)
                        && line.cells().contains("2027-03-10"));
        assertThat(database.acts("training:done")).contains("took the file of what people did");
    }

    @Test
    void thePageShowsTheSameAndSaysWhichDaysItCannotRead() {
        var odile = house.as(InventedPerson.ODILE);
        odile.visit(DONE);
        assertThat(odile.page().text())
                .contains("=Ada " + office.mark, "Download as Excel")
                .doesNotContain("Dara " + office.mark);
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
            assertThat(maya.visit("/training/office/" + office.session + "/delegates" + as))
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
        // PostgreSQL analyses tables by itself, but not within the second in which twenty thousand rows came.
        database.asOwner().sql("analyze training.learner, training.completion").update();
        var odile = house.as(InventedPerson.ODILE);
        assertThat(odile.visit(DONE + ".csv" + MARCH)).hasStatus(422);
        assertThat(odile.page().select(".govuk-error-summary").text()).contains("Choose a shorter period");
    }

    @Test
    void whoWasThereForAPartHasNotCompletedIt() {
        database.asOwner().sql("""
                insert into training.attendance_mark (id, booking_id, what, at, by_name)
                select gen_random_uuid(), id, 'PART', now(), 'T' from training.booking
                where session_id = ? and state = 'CONFIRMED'""").param(office.session).update();
        var odile = house.as(InventedPerson.ODILE);
        odile.visit(DONE);
        assertThat(odile.page().text()).contains("1 record:").doesNotContain("=Ada " + office.mark);
        assertThat(office.csv(DONE + ".csv" + MARCH)).doesNotContain("Ada " + office.mark);
    }
}
