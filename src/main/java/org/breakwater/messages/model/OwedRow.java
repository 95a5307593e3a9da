package org.breakwater.messages.model;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that is owed and due, and not yet addressed to anybody. An invitation has no contact, nor has the weekly
 * word; what waits for an agency has the question alone.
 */
record OwedRow(
        UUID id,
        String kind,
        @Nullable UUID contactId,
        @Nullable UUID askId,
        @Nullable UUID handoverId,
        @Nullable String team,
        int step) {

    /** What is due, locked for this transaction; what another node is addressing is passed over. */
    static final String DUE = """
            select id, kind, contact_id, ask_id, handover_id, team, cast(step as int) as step
            from messages.outbox
            where state = 'OWED' and due_at <= :now
            order by due_at, id
            limit 50
            for update skip locked
            """;

    /**
     * After an outage several calls of one alarm are due at once: the latest, which calls the most people, is enough.
     */
    static final String OVERTAKE_STEPS = """
            update messages.outbox o set state = 'NOT_NEEDED', since = :now
            where o.kind = 'ALARM' and o.state = 'OWED' and o.due_at <= :now and exists (
                select from messages.outbox later
                where later.kind = 'ALARM' and later.contact_id = o.contact_id and later.state = 'OWED'
                    and later.step > o.step and later.due_at <= :now)
            """;

    /** So are several words about one question, or one hand-over: one is enough. */
    static final String OVERTAKE_ASKS = """
            update messages.outbox o set state = 'NOT_NEEDED', since = :now
            where o.kind in ('ASK', 'HANDOVER') and o.state = 'OWED' and o.due_at <= :now and exists (
                select from messages.outbox later
                where (later.ask_id = o.ask_id or later.handover_id = o.handover_id) and later.state = 'OWED'
                    and later.step > o.step and later.due_at <= :now)
            """;
}
