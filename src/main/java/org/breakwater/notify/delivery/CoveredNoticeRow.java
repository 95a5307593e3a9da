package org.breakwater.notify.delivery;

import java.util.UUID;
import org.breakwater.notify.OwedNotice;
import org.jspecify.annotations.Nullable;

/** A notice covered by a mail that covers several. */
record CoveredNoticeRow(
        String kind,
        @Nullable UUID aboutId,
        @Nullable UUID otherId,
        @Nullable String detail,
        int step) {

    static final String WAITED = """
            select distinct o.kind, o.about_id, o.other_id, o.detail, o.step
            from notify.outbox o join notify.mail m on m.id = :id
            where o.kind = m.kind and o.state = 'ADDRESSED' and (o.id = m.outbox_id or o.since >= m.made_at)
            limit 100""";

    OwedNotice notice() {
        return new OwedNotice(kind, aboutId, otherId, detail, step);
    }
}
