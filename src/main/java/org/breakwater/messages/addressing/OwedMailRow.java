package org.breakwater.messages.addressing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that is owed and due, and not yet addressed to anyone. An invitation has no contact, nor has the weekly
 * word; what waits for an agency has the question or the call alone.
 */
record OwedMailRow(
        UUID id,
        String kind,
        @Nullable UUID contactId,
        @Nullable UUID askId,
        @Nullable UUID handoverId,
        @Nullable String team,
        @Nullable UUID cardId,
        @Nullable UUID callId,
        int step) {

    /** What is due, alerts first, locked for this transaction; what another node is addressing is passed over. */
    static final String DUE = """
            select id, kind, contact_id, ask_id, handover_id, team, card_id, call_id, cast(step as int) as step
            from messages.outbox
            where state = 'OWED' and due_at <= :now
            order by kind <> 'ALARM', kind <> 'READ_NOW', due_at, id
            limit 50
            for update skip locked
            """;

    /** One of them, unless another node has addressed it meanwhile, or is about to. */
    static final String ONE_DUE = """
            select id, kind, contact_id, ask_id, handover_id, team, card_id, call_id, cast(step as int) as step
            from messages.outbox
            where state = 'OWED' and id = :id
            for update skip locked
            """;
}
