package org.breakwater.town.settling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.database.QueryRows;
import org.breakwater.town.InventedTown;
import org.breakwater.town.TownPast;
import org.breakwater.town.TownSettlement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A copied past cannot be distinguished from a replayed one, except for handovers: a copied past is from before teams
 * accepted children here.
 */
@HouseTest
class PastArchiveTest {

    /** What is different each time: ids, references, and the serial number of an entry. */
    private static final List<String> CHANCE =
            List.of("id", "record_id", "subject", "contact_id", "decision_id", "about", "reference");

    private static final List<String> TABLES = List.of(
            "access.record",
            "frontdoor.report",
            "frontdoor.reporter",
            "frontdoor.report_progress",
            "people.person",
            "mash.contact",
            "mash.screening",
            "casework.presenting_issue",
            "mash.referrer_feedback",
            "casework.chronology_entry",
            "casework.clock",
            "casework.decision",
            "mash.level_of_need",
            "casework.approval");

    @Autowired
    TownSettlement settlement;

    @Autowired
    PastArchive archive;

    @Autowired
    TownYear year;

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
        var past = settlement.large(InventedTown.SEED, 1_000).past();
        var few = new TownPast(past.first(), 40, past.from(), past.until(), past.maker());
        isWhatTheVerbsWouldHaveLeft(few);
    }

    @Tag("long")
    @Test
    void isRowForRowWhatTheVerbsWouldHaveLeftInALongPast() {
        var past = settlement.large(InventedTown.SEED, 1_000).past();
        assertThat(past.count()).isGreaterThan(400);
        isWhatTheVerbsWouldHaveLeft(past);
    }

    private void isWhatTheVerbsWouldHaveLeft(TownPast past) {
        var some = past.stories(0, past.count()).toList();
        year.live(some, List.of());
        forgetHandOvers();
        var lived = everyRow();
        owner.sql("truncate access.record cascade").update();
        archive.copy(InventedTown.SEED, past);
        var copied = everyRow();
        for (var table : TABLES) {
            assertThat(copied.get(table)).as(table).isEqualTo(lived.get(table));
        }
        assertThat(some).hasSize(past.count());
    }

    /** Removes what a team did: its response with its clock, the discussion it held, and a version for each. */
    private void forgetHandOvers() {
        owner.sql("""
                update mash.contact c set version = version
                    - (select count(*) from mash.handover_response r where r.contact_id = c.id)
                    - (select count(*) from mash.outstanding_item f where f.contact_id = c.id and f.kind = 'STRATEGY'
                        and f.ended_how = 'DONE')""").update();
        owner.sql("delete from casework.clock where rule like 'handover-%'").update();
        owner.sql("delete from casework.chronology_entry where what like '%accepted%'")
                .update();
        owner.sql("delete from casework.chronology_entry where what like '%: strategy discussion held'")
                .update();
    }

    private Map<String, List<String>> everyRow() {
        var rows = new TreeMap<String, List<String>>();
        for (var table : TABLES) {
            rows.put(
                    table,
                    QueryRows.all(owner.sql("select cast(to_jsonb(t) - cast(? as text[]) as text) from %s t order by 1"
                                    .formatted(table))
                            .param(CHANCE.toArray(String[]::new))
                            .query(String.class)));
        }
        return rows;
    }
}
