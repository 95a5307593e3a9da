package org.breakwater.pathways.missingeducation.cases;

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
import org.breakwater.pathways.missingeducation.lifecycle.InventedPupil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The CME officer sees which cases are due, opens one and adds what becomes known. */
@HouseTest
class EducationCasesScreensTest {

    private static final String LIST = "/missing-education/cases";

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    private Browser corin;

    @BeforeEach
    void itIsAMonday() {
        clock.setLondon("2026-03-16T10:00");
        database.clear("pathways");
        database.asOwner().sql("delete from casework.pathway_case").update();
        corin = house.as(InventedPerson.CORIN);
    }

    @Test
    void theListSaysWhatIsDueNextAndClosedCasesHaveTheirOwn() {
        corin.visit(LIST);
        assertThat(corin.page().text()).contains("No open cases");
        new InventedPupil(house);
        corin.visit(LIST);
        assertThat(corin.page().text())
                .contains("Linnet Marsh", "Fernleigh School", "Record the risk triage, on the same day: due");
        corin.visit(LIST + "?closed=yes");
        assertThat(corin.page().text()).contains("No closed cases");
    }

    @Test
    void theListAsksTheSameNumberOfQuestionsHoweverManyThereAre() {
        new InventedPupil(house);
        corin.visit(LIST);
        var withOne = Statements.during(() -> corin.visit(LIST));
        for (int more = 0; more < 4; more++) {
            new InventedPupil(house);
        }
        assertThat(Statements.during(() -> corin.visit(LIST)))
                .isEqualTo(withOne)
                .isPositive();
    }

    @Test
    void thePageSaysThatNothingIsConfirmedAndHowTheSchoolDaysAreCounted() {
        var pupil = new InventedPupil(house);
        corin.visit(LIST + "/" + pupil.id);
        assertThat(corin.page().text())
                .contains(
                        "The school must not delete the pupil under ground (h) or (i)",
                        "20 school days after 6 February 2026: the last of them is Friday 13 March 2026",
                        "9 Hidden Row");
        assertThat(corin.page().select(".bw-identity__next").text()).isEqualTo("Record the risk triage");
    }

    @Test
    void whatBecomesKnownIsAddedToThePupil() {
        var pupil = new InventedPupil(house);
        var details = LIST + "/" + pupil.id + "/details";
        corin.visit(details);
        assertThat(corin.page().select("[name=yearGroup] [selected]").val()).isEqualTo("Year 7");
        assertThat(corin.send(details, "bornOn", "27/3/2027")).hasStatus(422);
        assertThat(corin.send(details, "bornOn", "27/3/2014", "sex", "FEMALE", "school", pupil.school.toString()))
                .hasStatus(303);
        corin.visit(LIST + "/" + pupil.id);
        assertThat(corin.page().text()).contains("27 March 2014");
    }

    @Test
    void nobodyElseSeesACaseAndItsPostsSeeNoContacts() {
        var pupil = new InventedPupil(house);
        var path = LIST + "/" + pupil.id;
        var pages = List.of(path, path + "/enquiries", path + "/efforts", "/cases/" + pupil.id + "/chronology", LIST);
        var ours = Set.of(InventedPerson.CORIN, InventedPerson.PHILIPPA);
        for (var person : InventedPerson.values()) {
            var browser = house.as(person);
            for (var page : pages) {
                assertThat(browser.visit(page)).as(person + " " + page).hasStatus(ours.contains(person) ? 200 : 404);
            }
        }
        assertThat(corin.visit("/desk")).hasStatus(404);
        assertThat(corin.visit("/missing/episodes")).hasStatus(404);
    }
}
