package org.breakwater.pathways.allegations.cases.earliercases;

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

/** One adult in two cases is found under another spelling, and is confirmed or dismissed. */
@HouseTest
class EarlierCasesScreensTest {

    private static final String FIND = "/allegations/find";

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
    void aCaseShowsEarlierOnesUnderAnotherSpellingUntilTheyAreConfirmedOrDismissed() {
        var later = new InventedAllegation(house, InventedAllegation.about("Catherine Smith"));
        selwyn.visit(path(later));
        assertThat(selwyn.page().text())
                .contains(
                        "Earlier cases about this person",
                        "Katherine Smythe, case " + earlier.reference,
                        "received 2 March 2026, Fernleigh School. Closed, threshold not met. Not confirmed");
        selwyn.visit(path(later) + "/earlier-cases");
        assertThat(selwyn.send(path(later) + "/earlier-cases", "why", "")).hasStatus(422);
        assertThat(selwyn.page().text())
                .contains("Select a case", "Select whether it is the same person", "Enter how you know");
        assertThat(selwyn.send(
                        path(later) + "/earlier-cases",
                        "other",
                        earlier.id.toString(),
                        "same",
                        "YES",
                        "why",
                        "The employer confirms it"))
                .hasStatus(303);
        selwyn.visit(path(earlier));
        assertThat(selwyn.page().text()).contains("case " + later.reference, "Confirmed: same person");
    }

    @Test
    void aCaseFromWhichTheReaderIsExcludedIsNotAmongThem() {
        var later = new InventedAllegation(house, InventedAllegation.about("Catherine Smith"));
        database.asOwner()
                .sql("""
                        insert into access.staff_exclusion (record_id, account_id, account_name, reason, added_by,
                            added_by_name, added_at) values (?, ?, 'Selwyn', 'His sister', 'x', 'x', now())""")
                .params(earlier.id, InventedAllegation.SELWYN.id().value())
                .update();
        database.asOwner()
                .sql("update access.record set guarded = true where id = ?")
                .param(earlier.id)
                .update();
        selwyn.visit(path(later));
        assertThat(selwyn.page().text()).doesNotContain(earlier.reference);
        selwyn.visit(FIND);
        selwyn.send(FIND, "find", "Smythe");
        assertThat(selwyn.page().text()).doesNotContain(earlier.reference);
    }
}
