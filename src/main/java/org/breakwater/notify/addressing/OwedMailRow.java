package org.breakwater.notify.addressing;

import java.util.UUID;
import org.breakwater.notify.OwedNotice;
import org.jspecify.annotations.Nullable;

/** A notice that is due, and not addressed yet. */
record OwedMailRow(
        UUID id,
        String kind,
        @Nullable UUID aboutId,
        @Nullable UUID otherId,
        @Nullable String detail,
        int step) {

    /** Due notices, alerts first, locked for this transaction; those that another node is addressing are skipped. */
    static final String DUE = """
            select id, kind, about_id, other_id, detail, step
            from notify.outbox
            where state = 'OWED' and due_at <= :now
            order by urgency, due_at, id
            limit 50
            for update skip locked
            """;

    /** One of them, unless another node has addressed it meanwhile, or is about to. */
    static final String ONE_DUE = """
            select id, kind, about_id, other_id, detail, step
            from notify.outbox
            where state = 'OWED' and id = :id
            for update skip locked
            """;

    OwedNotice notice() {
        return new OwedNotice(kind, aboutId, otherId, detail, step);
    }
}
