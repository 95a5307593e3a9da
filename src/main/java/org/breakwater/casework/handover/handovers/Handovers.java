package org.breakwater.casework.handover.handovers;

import static org.breakwater.database.QueryRows.all;

import java.sql.Date;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Children handed over to teams, as far as the actor may see them: the desk those of a case, a team its own. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Handovers {

    private final JdbcClient jdbc;
    private final Clock clock;

    Handovers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Every handover of a case, oldest first; at most 200. */
    public List<HandoverRow> of(UUID caseId) {
        return all(jdbc.sql(HandoverRow.OF_CASE).param("id", caseId).query(HandoverRow.class));
    }

    /** Who took children on after these contacts, the latest first; at most 200. */
    public List<AcceptedChildRow> acceptedAfter(Collection<UUID> contacts) {
        return all(jdbc.sql(AcceptedChildRow.OF_CONTACTS)
                .param("ids", contacts.toArray(UUID[]::new))
                .query(AcceptedChildRow.class));
    }

    /** Those that keep the case open: not accepted yet, and not ended. */
    public List<HandoverRow> open(UUID caseId) {
        return of(caseId).stream().filter(row -> row.settledAt() == null).toList();
    }

    /** A handover to the actor's team; empty for another team's. */
    public Optional<HandoverRow> own(UUID handover) {
        return jdbc.sql(HandoverRow.OWN)
                .param("id", handover)
                .query(HandoverRow.class)
                .optional();
    }

    /** Handovers that await the response of the actor's team, the next due first; at most 200. */
    public List<HandoverRow> waiting() {
        return all(jdbc.sql(HandoverRow.WAITING).query(HandoverRow.class));
    }

    /** The other children of the same case who wait for the team; none once this one has been answered for. */
    public List<HandoverRow> waitingBeside(HandoverRow row) {
        return row.state() != HandoverRow.State.WAITING
                ? List.of()
                : waiting().stream()
                        .filter(one -> one.contactId().equals(row.contactId()))
                        .filter(one -> one.state() == HandoverRow.State.WAITING
                                && !one.id().equals(row.id()))
                        .toList();
    }

    /** What their team has accepted, the latest first. @param page counted from 1 */
    public List<HandoverRow> accepted(int page) {
        return all(jdbc.sql(HandoverRow.ACCEPTED)
                .param("skip", (page - 1) * HandoverRow.PAGE)
                .query(HandoverRow.class));
    }

    /** Other teams that have this child after the same decision, or still have to respond. */
    public List<String> elsewhere(HandoverRow row) {
        return all(jdbc.sql(ELSEWHERE).param("id", row.id()).query(String.class));
    }

    /** A team's response. */
    public record Response(boolean accepted, String worker, String why, String how, LocalDate on) {
        @Override
        public String toString() {
            return "Response[" + accepted + "]";
        }
    }

    /** Stores a team's response; false if someone was quicker, or it was settled meanwhile. */
    public boolean keep(Actor.Person by, HandoverRow row, Response said) {
        var now = clock.instant();
        var held = jdbc.sql(HOLD).param("id", row.id()).query(UUID.class).optional();
        var kept = held.isPresent()
                && jdbc.sql(SAY)
                                .param("id", row.id())
                                .param("contact", row.contactId())
                                .param("team", row.team())
                                .param("accepted", said.accepted())
                                .param("worker", said.worker())
                                .param("why", said.why())
                                .param("how", said.how())
                                .param("on", Date.valueOf(said.on()))
                                .param("by", by.id().value())
                                .param("byName", by.name())
                                .param("at", now)
                                .update()
                        == 1;
        if (kept) {
            jdbc.sql(said.accepted() ? ACCEPT : ANSWER)
                    .param("at", now)
                    .param("id", row.id())
                    .update();
        }
        return kept;
    }

    /** Ends a handover that no one accepted; false if it has ended already. */
    public boolean settle(UUID handover, HandoverRow.Settled how, Instant at) {
        return jdbc.sql(SETTLE)
                        .param("how", how.name())
                        .param("at", at)
                        .param("id", handover)
                        .update()
                == 1;
    }

    static final String ELSEWHERE = """
            select o.team from mash.handover h join mash.handover o on o.decision_id = h.decision_id
            where h.id = :id and o.id <> h.id and (o.settled_at is null or o.settled_how = 'ACCEPTED')
            limit 100""";

    static final String HOLD = """
            select id from mash.handover where id = :id and answered_at is null and settled_at is null for update""";

    static final String SAY = """
            insert into mash.handover_response (handover_id, contact_id, team, accepted, worker, why, in_writing, how,
                said_on, replied_by, replied_by_name, replied_at)
            values (:id, :contact, :team, :accepted, :worker, :why, :how <> '', :how, :on, :by, :byName, :at)
            on conflict do nothing""";

    static final String ACCEPT = """
            update mash.handover set answered_at = :at, settled_at = :at, settled_how = 'ACCEPTED'
            where id = :id and settled_at is null""";

    static final String ANSWER = "update mash.handover set answered_at = :at where id = :id and settled_at is null";

    static final String SETTLE = """
            update mash.handover set settled_at = :at, settled_how = :how where id = :id and settled_at is null""";
}
