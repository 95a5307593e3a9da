package org.breakwater.training.office.compliance;

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
import org.breakwater.training.Learning;
import org.breakwater.training.compliance.RecruitingOrganisations;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Compliance: the office sees each organisation, a lead their own, and nobody else anything. */
@HouseTest
class ComplianceScreensTest {

    private static final String MATRIX = "/training/office/compliance";

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    private RecruitingOrganisations recruiting;

    @BeforeEach
    void onePersonRecruitsAndOneToldNothing() {
        recruiting = new RecruitingOrganisations(house);
    }

    private static List<String> rows(Browser browser) {
        return browser.page().select("main tbody tr").eachText();
    }

    @Test
    void theOfficeSeesFiguresForEachOrganisation() {
        assertThat(rows(recruiting.office(MATRIX)))
                .as("people, no duty told, in date, due, out of date, not done")
                .containsExactly("Finch Academy 1 0 0 0 0 2", "Pebble Nursery 2 1 1 0 0 2");
        assertThat(recruiting.office(MATRIX).page().select("main thead").text()).contains("Training needs not known");
        assertThat(recruiting.office(MATRIX + "/" + recruiting.pebble).page().text())
                .contains("Delegates whose training needs are not known: 1 of 2");
    }

    @Test
    void whatWasDoneIsHeldForFiveYearsAndIsDueNinetyDaysBefore() {
        var path = MATRIX + "/" + recruiting.pebble;
        assertThat(rows(recruiting.office(path)))
                .contains("Ada Wren Safer recruitment In date Wednesday 10 March 2027 Wednesday 10 March 2032")
                .contains("Ada Wren Introduction to safeguarding children Outstanding – –");
        clock.setLondon("2031-12-10T10:00");
        assertThat(rows(recruiting.office(path))).anyMatch(row -> row.startsWith("Ada Wren Safer recruitment In date"));
        clock.setLondon("2031-12-11T10:00");
        assertThat(rows(recruiting.office(path))).anyMatch(row -> row.contains("Safer recruitment Due within 90 days"));
        clock.setLondon("2032-03-11T10:00");
        assertThat(rows(recruiting.office(path))).anyMatch(row -> row.contains("Safer recruitment Out of date"));
        assertThat(database.acts("organisation:" + recruiting.pebble)).contains("read who is in date");
    }

    @Test
    void whatWasLearnedElsewhereCountsOnceTheOfficeHasTakenIt() {
        var said = new TrainingFurniture(house)
                .saysElsewhere(
                        recruiting.pebble,
                        "Orla Finch",
                        UUID.randomUUID() + "@learners.example",
                        "introduction-to-safeguarding");
        assertThat(rows(recruiting.office(MATRIX + "/" + recruiting.pebble)))
                .anyMatch(row -> row.startsWith("Orla Finch Introduction to safeguarding children Outstanding"));
        database.asOwner()
                .sql("update training.completion set checked_by = 'Odile', checked_at = now() where id = ?")
                .param(said)
                .update();
        assertThat(rows(recruiting.office(MATRIX + "/" + recruiting.pebble)))
                .anyMatch(row -> row.contains("safeguarding children In date Monday 14 September 2026"));
    }

    private static List<String> grid(Browser browser) {
        return browser.page().select(".bw-grid tbody tr").eachText();
    }

    @Test
    void theGridHasALetterForEachCourseThatSomeoneNeedsAndIsNarrowed() {
        var path = MATRIX + "/" + recruiting.pebble;
        var odile = recruiting.office(path);
        assertThat(odile.page().select(".bw-grid thead th").eachText())
                .containsExactly("Name", "Introduction to safeguarding children", "Safer recruitment");
        assertThat(grid(odile))
                .containsExactly(
                        "Ada Wren O Outstanding I In date, valid until 10 March 2032",
                        "Bram Teal O Outstanding – Not required");
        odile.visit(path + "?role=recruits&status=OUTSTANDING");
        assertThat(grid(odile)).containsExactly("Ada Wren O Outstanding");
        odile.visit(path + "?course=safer-recruitment");
        assertThat(grid(odile)).containsExactly("Ada Wren I In date, valid until 10 March 2032");
        odile.visit(path + "?role=nonsense");
        assertThat(grid(odile)).isEmpty();
        assertThat(odile.page().text()).contains("No one matches these filters", "Show all");
        var csv = odile.visit(path + "/people.csv?role=recruits").getResponse();
        assertThat(new String(csv.getContentAsByteArray(), StandardCharsets.UTF_8))
                .contains("Name", "Safer recruitment", "Ada Wren")
                .doesNotContain("Bram Teal");
    }

    @Test
    void whoeverHasSomethingOutstandingIsRemindedOnceInFourteenDays() {
        var silas = new Learning(house, "Silas Thorn");
        new TrainingFurniture(house).learner(recruiting.pebble, "Silas Thorn", silas.email);
        var path = MATRIX + "/" + recruiting.pebble;
        var odile = recruiting.office(path);
        assertThat(odile.page().text())
                .contains("Send reminders (1)")
                .contains("No email address, so tell them yourself: Ada Wren, Bram Teal.");
        odile.follow(odile.fill(path + "/remind"));
        assertThat(odile.page().text())
                .contains("Reminded in the last 14 days: 1.")
                .doesNotContain("Send reminders");
        assertThat(silas.newestMail())
                .contains("Training that you need", "- Introduction to safeguarding children (outstanding): ")
                .contains("/training/courses/introduction-to-safeguarding", "tell us here:")
                .doesNotContain("Ada", "Silas");
        assertThat(database.acts("organisation:" + recruiting.pebble)).contains("reminded of outstanding training");
        assertThat(silas.mails()).isEqualTo(1);
        clock.setLondon("2027-04-15T10:00");
        assertThat(recruiting.office(path).page().text()).contains("Send reminders (1)");
    }

    @Test
    void thePartnershipIsShownBySectorAndFewPeopleNotAtAll() {
        var furniture = new TrainingFurniture(house);
        for (int more = 0; more < 6; more++) {
            furniture.learner(recruiting.pebble, "Ada " + more, UUID.randomUUID() + "@learners.example");
        }
        for (int more = 0; more < 13; more++) {
            var brook = furniture.organisation("Brook " + more, more < 6 ? "health" : "other");
            furniture.learner(brook, "Cleo " + more, UUID.randomUUID() + "@learners.example");
        }
        var odile = recruiting.office(MATRIX + "/partnership");
        assertThat(rows(odile))
                .containsExactly(
                        "Childcare and early years 8 Not shown 0 0 Not shown Not shown",
                        "Schools and colleges Not shown Not shown Not shown Not shown Not shown Not shown",
                        "Health Not shown Not shown Not shown Not shown Not shown Not shown",
                        "Other 7 0 0 0 7 0%");
        assertThat(odile.page().select("main").text()).doesNotContain("Pebble Nursery", "Ada");
        odile.visit(MATRIX + "/partnership?course=allegations");
        assertThat(rows(odile)).isEmpty();
    }

    @Test
    void aPartOfACourseIsNotTheCourse() {
        assertThat(rows(recruiting.office(MATRIX + "/" + recruiting.finch)))
                .contains("Dara Finch Safer recruitment Outstanding – –");
    }

    @Test
    void whoChangedTheirWorkKeepsWhatTheyDidElsewhere() {
        database.asOwner()
                .sql("update training.learner set organisation_id = ? where name = 'Ada Wren'")
                .param(recruiting.finch)
                .update();
        assertThat(rows(recruiting.office(MATRIX + "/" + recruiting.finch)))
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
        if (wren.says().contains("Which is your organisation?")) {
            wren.press(book, "chosen", recruiting.pebble.toString());
        }
        assertThat(wren.says()).contains("Place confirmed");
        assertThat(wren.open(book).page().select("input[name=duties][checked]").eachAttr("value"))
                .containsExactly("lead");
        assertThat(rows(recruiting.office(MATRIX + "/" + recruiting.pebble)))
                .anyMatch(row -> row.startsWith("Wren Alder Designated safeguarding lead (DSL) Outstanding"));
    }

    @Test
    void itAsksTheSameNumberOfQuestionsHoweverManyThereAre() {
        var odile = recruiting.office(MATRIX);
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
        assertThat(maya.visit(MATRIX + "/" + recruiting.pebble)).hasStatus(404);
    }
}
