package org.breakwater.town.settling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.database.Rows;
import org.breakwater.town.Settlement;
import org.breakwater.town.Town;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A copied past cannot be told from one that was lived through. */
@HouseTest
class ArchiveTest {

    /** What is different each time it happens: ids, references, and the serial number of a line. */
    private static final List<String> CHANCE =
            List.of("id", "record_id", "contact_id", "decision_id", "about", "reference");

    private static final List<String> TABLES = List.of(
            "access.record",
            "frontdoor.report",
            "frontdoor.reporter",
            "frontdoor.progress",
            "people.person",
            "mash.contact",
            "mash.screening",
            "mash.answer",
            "casework.move",
            "casework.clock",
            "casework.decision",
            "casework.verdict");

    @Autowired
    Settlement settlement;

    @Autowired
    Archive archive;

    @Autowired
    Year year;

    @Autowired
    TestDatabase database;

    @Autowired
    TestClock clock;

    private JdbcClient owner;

    @BeforeEach
    void emptyHouse() {
        owner = database.asOwner();
        owner.sql("truncate access.record cascade").update();
        clock.setLondon("2026-09-16T14:20");
    }

    @AfterEach
    void leaveItEmpty() {
        owner.sql("truncate access.record cascade").update();
    }

    @Test
    void isRowForRowWhatTheVerbsWouldHaveLeft() {
        var past = settlement.large(Town.SEED, 1_000).past();
        var some = past.stories(0, past.count()).toList();
        year.live(some);
        var lived = everyRow();
        owner.sql("truncate access.record cascade").update();
        archive.copy(Town.SEED, past);
        var copied = everyRow();
        for (var table : TABLES) {
            assertThat(copied.get(table)).as(table).isEqualTo(lived.get(table));
        }
        assertThat(some).hasSizeGreaterThan(400);
    }

    private Map<String, List<String>> everyRow() {
        var rows = new TreeMap<String, List<String>>();
        for (var table : TABLES) {
            rows.put(
                    table,
                    Rows.all(owner.sql("select cast(to_jsonb(t) - cast(? as text[]) as text) from %s t order by 1"
                                    .formatted(table))
                            .param(CHANCE.toArray(String[]::new))
                            .query(String.class)));
        }
        return rows;
    }
}
