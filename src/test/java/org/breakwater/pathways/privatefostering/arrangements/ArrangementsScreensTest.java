package org.breakwater.pathways.privatefostering.arrangements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.Statements;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.breakwater.pathways.privatefostering.lifecycle.InventedArrangement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A worker finds what is due first, and records what happens. */
@HouseTest
class ArrangementsScreensTest {

    private static final String LIST = "/private-fostering/arrangements";

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    private InventedArrangement arrangement;
    private String path;
    private Browser thea;

    @BeforeEach
    void anArrangementIsNotified() {
        database.clear("pathways");
        database.asOwner().sql("delete from casework.pathway_case").update();
        clock.setLondon("2026-04-02T10:00");
        arrangement = new InventedArrangement(house);
        path = LIST + "/" + arrangement.id;
        thea = house.as(InventedPerson.THEA);
    }

    @Test
    void theListSaysWhatIsDueFirstAndWhatIsLate() {
        thea.visit(LIST);
        assertThat(thea.page().text())
                .contains("Tilly Orrin", arrangement.reference, "Notified", "Make the initial visit");

        clock.setLondon("2026-04-16T09:00");
        thea = house.as(InventedPerson.THEA);
        thea.visit(LIST);
        assertThat(thea.page().text()).contains("overdue");
    }

    @Test
    void theListAsksTheSameNumberOfQuestionsHoweverManyThereAre() {
        thea.visit(LIST);
        var withOne = Statements.during(() -> thea.visit(LIST));
        for (int more = 0; more < 5; more++) {
            new InventedArrangement(house);
        }
        assertThat(Statements.during(() -> thea.visit(LIST))).isEqualTo(withOne).isPositive();
    }

    @Test
    void thePageSaysWhatIsMissingWhatIsDueAndWhy() {
        thea.visit(path);
        assertThat(thea.page().text())
                .contains(
                        "Arrangement " + arrangement.reference,
                        "Schedule 1 information outstanding: 17",
                        "the child’s date of birth",
                        "The first year of visits ends on 1 April 2027",
                        "7 working days, ending Wednesday 15 April",
                        "The carer has not notified us");
        assertThat(thea.page().select(".bw-identity__next").text()).isEqualTo("Record the initial visit");
        assertThat(thea.page().select(".bw-places a").eachText())
                .contains("Record a visit", "End the arrangement", "Chronology", "Access log")
                .doesNotContain("MASH analysis", "Decision", "Handovers");
    }

    @Test
    void theInitialVisitIsRecordedAndItsFindingsAreOnThePage() {
        thea.visit(path + "/visit");
        var sent = thea.send(
                path + "/visit",
                "visitedOn",
                "2/4/2026",
                "childSeen",
                "ALONE",
                "spokenTo",
                "CARER",
                "othersWhy",
                "Her parents are abroad",
                "finding2",
                "She wants to stay");
        assertThat(sent).hasStatus(303);
        thea.visit(path);
        assertThat(thea.page().text())
                .contains(
                        "Initial visit, 2 April 2026",
                        "Child: seen alone",
                        "Her parents are abroad",
                        "She wants to stay")
                .contains("Being assessed", "Schedule 2 matters with no finding");
    }

    @Test
    void aWrongAnswerAndAStalePageKeepWhatWasTyped() {
        thea.visit(path + "/visit");
        assertThat(thea.send(path + "/visit", "visitedOn", "31/2/2026", "concerns", "A damp room"))
                .hasStatus(422);
        assertThat(thea.page().text()).contains("Enter the date of the visit, like 27/3/2026");
        assertThat(thea.page().select("[name=concerns]").text()).isEqualTo("A damp room");

        var bram = house.as(InventedPerson.BRAM);
        bram.visit(path + "/change");
        bram.send(path + "/change", "change", "OTHER", "changedOn", "1/4/2026", "words", "They moved");
        thea.send(
                path + "/visit",
                "visitedOn",
                "2/4/2026",
                "childSeen",
                "ALONE",
                "othersWhy",
                "Nobody else was there",
                "concerns",
                "A damp room");
        assertThat(thea.page().text()).contains("Someone changed this arrangement", "They moved");
        assertThat(thea.page().select("[name=concerns]").text()).isEqualTo("A damp room");
    }

    @Test
    void aChangeAndTheEndAreRecordedAndTheArrangementIsAmongThoseThatHaveEnded() {
        thea.visit(path + "/change");
        assertThat(thea.send(
                        path + "/change", "change", "CARER_NOTICE", "changedOn", "2/4/2026", "words", "She telephoned"))
                .hasStatus(303);
        thea.visit(path);
        assertThat(thea.page().text()).contains("The carer notified us on 2 April 2026");

        thea.visit(path + "/ending");
        assertThat(thea.send(path + "/ending", "ending", "RETURNED", "endedOn", "2/4/2026", "words", "With her mother"))
                .hasStatus(303);
        thea.visit(LIST);
        assertThat(thea.page().text()).contains("No open arrangements");
        thea.visit(LIST + "?ended=yes");
        assertThat(thea.page().text()).contains("Tilly Orrin");
        thea.visit(path);
        assertThat(thea.page().text()).contains("The child returned to a parent");
    }

    @Test
    void whatIsDoneIsInTheChronologyAndInTheAccessLog() {
        thea.visit(path);
        thea.visit("/cases/" + arrangement.id + "/chronology");
        assertThat(thea.page().text()).contains("Arrangement notified");
        thea.visit("/cases/" + arrangement.id + "/access-log");
        assertThat(thea.page().text()).contains("opened a private fostering arrangement");
    }

    @Test
    void whoKnowsTheFamilySaysSoAndSeesNothingMore() {
        var conflicts = "/cases/" + arrangement.id + "/conflicts";
        thea.visit(conflicts);
        assertThat(thea.page().text()).contains("in this arrangement");
        assertThat(thea.send(conflicts, "why", "The carer is my neighbour"))
                .hasStatus(303)
                .hasRedirectedUrl(LIST);
        assertThat(thea.visit(path)).hasStatus(404);
        thea.visit(LIST);
        assertThat(thea.page().text()).doesNotContain("Tilly Orrin");
    }

    /** The desk learns of it what is handed over, and these posts learn of contacts what is handed over. */
    @Test
    void nobodyElseSeesAnArrangementAndItsPostsSeeNoContacts() {
        var pages = List.of(path, path + "/visit", "/cases/" + arrangement.id + "/chronology", LIST);
        var ours = Set.of(InventedPerson.THEA, InventedPerson.BRAM);
        for (var person : InventedPerson.values()) {
            var browser = house.as(person);
            for (var page : pages) {
                assertThat(browser.visit(page)).as(person + " " + page).hasStatus(ours.contains(person) ? 200 : 404);
            }
        }
        assertThat(thea.visit("/desk")).hasStatus(404);
        assertThat(thea.visit("/desk/find")).hasStatus(404);
    }
}
