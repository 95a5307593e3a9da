package org.breakwater.training.office.compliance;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.breakwater.training.Learning;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who holds what they need: the office sees each organisation, a lead their own, and nobody else anything. */
@HouseTest
class ComplianceScreensTest {

    private static final String MATRIX = "/training/office/compliance";

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    private UUID pebble = new UUID(0, 0);

    private UUID finch = new UUID(0, 0);

    @BeforeEach
    void onePersonRecruitsAndOneToldNothing() {
        clock.setLondon("2027-02-01T10:00");
        database.clear("training");
        var furniture = new TrainingFurniture(house);
        pebble = furniture.organisation("Pebble Nursery", "childcare");
        finch = furniture.organisation("Finch Academy", "education");
        var march = furniture.session("safer-recruitment", Instant.parse("2027-03-10T09:30:00Z"));
        came(furniture.owes(march, pebble, "Ada Wren", 0, false), "CAME");
        came(furniture.owes(march, finch, "Dara Finch", 0, false), "PART");
        database.asOwner()
                .sql("update training.learner set duties = '{recruits}' where name in ('Ada Wren', 'Dara Finch')")
                .update();
        furniture.owes(march, pebble, "Bram Teal", 0, false);
        clock.setLondon("2027-04-01T10:00");
    }

    private void came(UUID booking, String what) {
        database.asOwner()
                .sql("insert into training.mark (id, booking_id, what, at, by_name) values (?, ?, ?, now(), 'T')")
                .params(UUID.randomUUID(), booking, what)
                .update();
    }

    private Browser office(String path) {
        var odile = house.as(InventedPerson.ODILE);
        odile.visit(path);
        return odile;
    }

    private static List<String> rows(Browser browser) {
        return browser.page().select("main tbody tr").eachText();
    }

    @Test
    void theOfficeSeesFiguresForEachOrganisation() {
        assertThat(rows(office(MATRIX)))
                .as("people, no duty told, in date, due, out of date, not done")
                .containsExactly("Finch Academy 1 0 0 0 0 2", "Pebble Nursery 2 1 1 0 0 2");
    }

    @Test
    void whatWasDoneIsHeldForFiveYearsAndIsDueNinetyDaysBefore() {
        var path = MATRIX + "/" + pebble;
        assertThat(rows(office(path)))
                .contains("Ada Wren Safer recruitment In date Wednesday 10 March 2027 Wednesday 10 March 2032")
                .contains("Ada Wren Introduction to safeguarding children Outstanding – –");
        clock.setLondon("2031-12-10T10:00");
        assertThat(rows(office(path))).anyMatch(row -> row.startsWith("Ada Wren Safer recruitment In date"));
        clock.setLondon("2031-12-11T10:00");
        assertThat(rows(office(path))).anyMatch(row -> row.contains("Safer recruitment Due within 90 days"));
        clock.setLondon("2032-03-11T10:00");
        assertThat(rows(office(path))).anyMatch(row -> row.contains("Safer recruitment Out of date"));
        assertThat(database.acts("organisation:" + pebble)).contains("read who is in date");
    }

    @Test
    void whatWasLearnedElsewhereCountsOnceTheOfficeHasTakenIt() {
        var said = new TrainingFurniture(house)
                .saysElsewhere(
                        pebble, "Orla Finch", UUID.randomUUID() + "@learners.example", "introduction-to-safeguarding");
        assertThat(rows(office(MATRIX + "/" + pebble)))
                .anyMatch(row -> row.startsWith("Orla Finch Introduction to safeguarding children Outstanding"));
        database.asOwner()
                .sql("update training.completion set checked_by = 'Odile', checked_at = now() where id = ?")
                .param(said)
                .update();
        assertThat(rows(office(MATRIX + "/" + pebble)))
                .anyMatch(row -> row.contains("safeguarding children In date Monday 14 September 2026"));
    }

    @Test
    void aPartOfACourseIsNotTheCourse() {
        assertThat(rows(office(MATRIX + "/" + finch))).contains("Dara Finch Safer recruitment Outstanding – –");
    }

    @Test
    void whoChangedTheirWorkKeepsWhatTheyDidElsewhere() {
        database.asOwner()
                .sql("update training.learner set organisation_id = ? where name = 'Ada Wren'")
                .param(finch)
                .update();
        assertThat(rows(office(MATRIX + "/" + finch)))
                .contains("Ada Wren Safer recruitment In date Wednesday 10 March 2027 Wednesday 10 March 2032");
    }

    @Test
    void whoBooksTellsTheirDutiesOnceAndFindsThemAgain() {
        clock.setLondon("2027-02-01T10:00");
        var session = new TrainingFurniture(house).session("neglect", Instant.parse("2027-06-10T09:30:00Z"));
        var wren = new Learning(house, "Wren Alder").proves();
        var book = "/training/book/" + session;
        wren.open(book).press(book, "name", "", "duties", "lead");
        assertThat(wren.page().select("input[name=duties][checked]").eachAttr("value"))
                .as("kept while something is missing")
                .containsExactly("lead");
        wren.press(book, "name", "Wren Alder", "organisation", "Pebble Nursery", "agrees", "NOBODY", "first", "YES");
        if (wren.says().contains("Which organisation is it?")) {
            wren.press(book, "chosen", pebble.toString());
        }
        assertThat(wren.says()).contains("Place confirmed");
        assertThat(wren.open(book).page().select("input[name=duties][checked]").eachAttr("value"))
                .containsExactly("lead");
        assertThat(rows(office(MATRIX + "/" + pebble)))
                .anyMatch(row -> row.startsWith("Wren Alder Designated safeguarding lead (DSL) Outstanding"));
    }

    @Test
    void itAsksTheSameNumberOfQuestionsHoweverManyThereAre() {
        var odile = office(MATRIX);
        var few = Statements.during(() -> odile.visit(MATRIX));
        var furniture = new TrainingFurniture(house);
        var session = furniture.session("neglect", Instant.parse("2027-06-10T09:30:00Z"));
        for (int more = 0; more < 60; more++) {
            furniture.owes(session, furniture.organisation("Brook " + more, "health"), "Somebody", 0, false);
        }
        assertThat(Statements.during(() -> odile.visit(MATRIX))).isEqualTo(few).isPositive();
        assertThat(rows(odile)).hasSize(50);
        odile.visit(MATRIX + "?page=2");
        assertThat(rows(odile)).hasSize(12).last().asString().startsWith("Pebble Nursery");
    }

    @Test
    void nobodyElseReadsIt() {
        var maya = house.as(InventedPerson.MAYA);
        assertThat(maya.visit(MATRIX)).hasStatus(404);
        assertThat(maya.visit(MATRIX + "/" + pebble)).hasStatus(404);
    }
}
