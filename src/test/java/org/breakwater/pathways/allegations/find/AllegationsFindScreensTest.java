package org.breakwater.pathways.allegations.find;

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

/** The LADO’s posts find a case by a name in any spelling, an employer, a child or a reference. */
@HouseTest
class AllegationsFindScreensTest {

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

    @Test
    void theSearchFindsBySpellingEmployerChildAndReferenceAndIsOneAuditRow() {
        var before = searches();
        selwyn.visit(FIND);
        for (var words : new String[] {"Catherine Smith", "smythe", "Fernleigh", "Wexcombe", earlier.reference}) {
            selwyn.send(FIND, "find", words);
            assertThat(selwyn.page().select("tbody th").text()).as(words).isEqualTo("Katherine Smythe");
        }
        assertThat(searches()).isEqualTo(before + 5);
        selwyn.send(FIND, "find", "");
        assertThat(selwyn.page().text()).contains("Enter a name, an employer, a child or a reference");
        selwyn.send(FIND, "find", "ab");
        assertThat(selwyn.page().text()).contains("Enter at least 3 letters");
        assertThat(house.as(InventedPerson.MAYA).visit(FIND)).hasStatus(404);
    }

    /** None of them holds a name. */
    private int searches() {
        return database.asOwner().sql("""
                        select count(*)::int from audit.entry where act = 'searched the allegations cases'
                            and detail not like '%Smythe%'""").query(Integer.class).single();
    }
}
