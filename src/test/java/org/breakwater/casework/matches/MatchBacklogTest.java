package org.breakwater.casework.matches;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.InventedPerson;
import org.breakwater.casework.family.matches.TwoReportsOfOneChild;
import org.breakwater.database.QueryRows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** After an update the desk sees the matches of contacts that were received before matches were kept. */
@HouseTest
class MatchBacklogTest {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    private TwoReportsOfOneChild reports;
    private int before;

    @BeforeEach
    void twoEarlierReportsOfOneChild() {
        database.empty();
        clock.setLondon("2026-09-01T10:00");
        reports = new TwoReportsOfOneChild(house);
        database.asOwner().sql("delete from casework.found_match").update();
        List.of(reports.second, reports.first)
                .forEach(record -> database.asOwner()
                        .sql("insert into casework.match_backlog (record_id) values (?)")
                        .param(record)
                        .update());
        before = allAudited();
    }

    private boolean run() {
        return house.getBean(MatchBacklog.class).findSome();
    }

    private List<UUID> left() {
        return QueryRows.all(database.asOwner()
                .sql("select record_id from casework.match_backlog order by place limit 200")
                .query(UUID.class));
    }

    private int audited() {
        return allAudited() - before;
    }

    private int allAudited() {
        return database.asOwner()
                .sql("select count(*) from audit.entry where act = 'looked for matches'")
                .query(Integer.class)
                .single();
    }

    private String matches() {
        return house.as(InventedPerson.MAYA, "/desk/matches")
                .page()
                .select("main")
                .text();
    }

    @Test
    void theirMatchesAreInTheListOnceTheJobHasRun() {
        assertThat(matches()).contains("No matches to check");
        assertThat(run()).isFalse();
        assertThat(matches()).contains("1 match", "First check");
        assertThat(left()).isEmpty();
        assertThat(audited()).isEqualTo(2);
    }

    @Test
    void aRunThatIsStoppedLosesNothingAndTheNextOneContinues() {
        Thread.currentThread().interrupt();
        assertThat(run()).isTrue();
        assertThat(Thread.interrupted()).isTrue();
        assertThat(left()).containsExactly(reports.second, reports.first);
        assertThat(run()).isFalse();
        assertThat(matches()).contains("1 match");
    }

    @Test
    void aContactThatWasDoneBeforeTheStopIsNotDoneAgain() {
        database.asOwner()
                .sql("delete from casework.match_backlog where record_id = ?")
                .param(reports.second)
                .update();
        assertThat(run()).isFalse();
        assertThat(audited()).isEqualTo(1);
    }

    @Test
    void nothingIsDoneWhenAllAreDone() {
        run();
        var audited = audited();
        assertThat(run()).isFalse();
        assertThat(audited()).isEqualTo(audited);
    }
}
