package org.breakwater.pathways.allegations.cases.subject;

import static org.assertj.core.api.Assertions.assertThat;

import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.breakwater.pathways.allegations.lifecycle.InventedAllegation;
import org.breakwater.pathways.allegations.records.ConsiderationRow.Way;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The details of the subject are completed, and who has a name that is learnt later is excluded. */
@HouseTest
class SubjectScreensTest {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    private InventedAllegation earlier;
    private Browser selwyn;

    @BeforeEach
    void anEarlierCase() {
        database.clear("pathways");
        database.asOwner().sql("delete from casework.pathway_case").update();
        clock.setLondon("2026-03-02T10:00");
        earlier = new InventedAllegation(house, InventedAllegation.about("Katherine Smythe"));
        earlier.consider(InventedAllegation.SELWYN, Way.LOW_LEVEL);
        clock.setLondon("2027-01-11T10:00");
        selwyn = house.as(InventedPerson.SELWYN);
    }

    private String path(InventedAllegation allegation) {
        return "/allegations/cases/" + allegation.id;
    }

    @Test
    void theDetailsAreCompletedAndAFormerNameFindsTheEarlierCase() {
        var later = new InventedAllegation(house, InventedAllegation.about("Katherine Okonedo"));
        selwyn.visit(path(later));
        assertThat(selwyn.page().text())
                .contains("date of birth of the subject")
                .doesNotContain(earlier.reference);
        selwyn.visit(path(later) + "/subject");
        assertThat(selwyn.send(path(later) + "/subject", "name", "", "born", "31/2/1985", "knownOn", "soon"))
                .hasStatus(422);
        assertThat(selwyn.page().text())
                .contains(
                        "Enter the name of the subject, or who it is",
                        "Date of birth must be a real date, like 27 3 1985",
                        "The date on which the employer learned of it must be a real date, today or earlier");
        assertThat(selwyn.send(
                        path(later) + "/subject",
                        "name",
                        "Katherine Okonedo",
                        "formerNames",
                        "Smythe",
                        "born",
                        "27/3/1985",
                        "employers",
                        "Fernleigh School\nLittle Terns Nursery",
                        "otherWork",
                        "YES",
                        "ownChildren",
                        "NO"))
                .hasStatus(303);
        selwyn.visit(path(later));
        assertThat(selwyn.page().text())
                .contains("27/3/1985", "Little Terns Nursery", earlier.reference)
                .doesNotContain("date of birth of the subject", "whether they work with children elsewhere");
        selwyn.visit(path(later) + "/subject");
        assertThat(selwyn.page().text()).contains("Recorded before", "the referrer");
    }

    @Test
    void mustNeverSomeoneWhoseNameIsLearntLaterGoOnSeeingTheCase() {
        var later = new InventedAllegation(house, InventedAllegation.about("The night carer"));
        selwyn.visit(path(later) + "/subject");
        selwyn.send(path(later) + "/subject", "name", InventedPerson.DELPHINE.fullName());
        assertThat(house.as(InventedPerson.DELPHINE).visit(path(later))).hasStatus(404);
        selwyn.visit("/cases/" + later.id + "/conflicts");
        assertThat(selwyn.page().text()).contains("Excluded automatically", "Same name as the subject");
    }
}
