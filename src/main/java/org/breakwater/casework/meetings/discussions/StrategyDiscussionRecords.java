package org.breakwater.casework.meetings.discussions;

import static org.breakwater.database.QueryRows.all;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.casework.actions.ActionRow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The strategy discussions of a case, as far as the actor may see it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class StrategyDiscussionRecords {

    private final JdbcClient jdbc;

    StrategyDiscussionRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest first, without participants. */
    public List<StrategyDiscussionRow> of(UUID caseId) {
        return all(jdbc.sql(StrategyDiscussionRow.OF_CASE).param("id", caseId).query(StrategyDiscussionRow.class));
    }

    /** Those of several cases that were held about any of these children, the earliest first; at most 100. */
    public List<StrategyDiscussionRow> held(List<UUID> cases, List<UUID> children) {
        return all(jdbc.sql(StrategyDiscussionRow.HELD)
                .param("cases", cases.toArray(UUID[]::new))
                .param("children", children.toArray(UUID[]::new))
                .query(StrategyDiscussionRow.class));
    }

    /** One of them, without participants. */
    public Optional<StrategyDiscussionRow> row(UUID caseId, UUID id) {
        return of(caseId).stream().filter(row -> row.id().equals(id)).findFirst();
    }

    /** One of them, with all details. */
    public Optional<StrategyDiscussion> find(UUID caseId, UUID id) {
        return row(caseId, id).map(row -> new StrategyDiscussion(row, seats(row), agreed(row), seen(row)));
    }

    private List<ParticipantRow> seats(StrategyDiscussionRow row) {
        return all(jdbc.sql(ParticipantRow.OF_CASE).param("id", row.contactId()).query(ParticipantRow.class)).stream()
                .filter(seat -> seat.strategyId().equals(row.id()))
                .toList();
    }

    private List<ChildSeenRow> seen(StrategyDiscussionRow row) {
        return all(jdbc.sql(ChildSeenRow.OF_CASE).param("id", row.contactId()).query(ChildSeenRow.class)).stream()
                .filter(one -> one.strategyId().equals(row.id()))
                .toList();
    }

    private List<ActionRow> agreed(StrategyDiscussionRow row) {
        return all(jdbc.sql(ActionRow.OF_CONTACT).param("id", row.contactId()).query(ActionRow.class)).stream()
                .filter(one -> one.strategyId().equals(row.id()))
                .toList();
    }
}
