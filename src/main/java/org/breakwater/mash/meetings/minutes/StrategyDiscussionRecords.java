package org.breakwater.mash.meetings.minutes;

import static org.breakwater.database.QueryRows.all;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.casework.actions.AgreedActionRow;
import org.breakwater.mash.meetings.StrategyDiscussionRow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The strategy discussions of a contact, as far as the actor may see it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class StrategyDiscussionRecords {

    private final JdbcClient jdbc;

    StrategyDiscussionRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest first, without who took part. */
    public List<StrategyDiscussionRow> of(UUID contact) {
        return all(
                jdbc.sql(StrategyDiscussionRow.OF_CONTACT).param("id", contact).query(StrategyDiscussionRow.class));
    }

    /** One of them, whole. */
    public Optional<StrategyDiscussion> find(UUID contact, UUID id) {
        return of(contact).stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .map(row -> new StrategyDiscussion(row, seats(row), agreed(row)));
    }

    private List<ParticipantRow> seats(StrategyDiscussionRow row) {
        return all(jdbc.sql(ParticipantRow.OF_CONTACT)
                        .param("id", row.contactId())
                        .query(ParticipantRow.class))
                .stream()
                .filter(seat -> seat.strategyId().equals(row.id()))
                .toList();
    }

    private List<AgreedActionRow> agreed(StrategyDiscussionRow row) {
        return all(jdbc.sql(AgreedActionRow.OF_CONTACT)
                        .param("id", row.contactId())
                        .query(AgreedActionRow.class))
                .stream()
                .filter(one -> one.strategyId().equals(row.id()))
                .toList();
    }
}
