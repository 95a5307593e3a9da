package org.breakwater.training.office.fees;

import java.time.Instant;
import java.util.UUID;

/**
 * A fee due from an organisation for one place.
 *
 * @param late whether the place was cancelled late; otherwise it was a no-show
 * @param pence as it was charged
 * @param why the rule
 * @param waived why it is waived; empty if it is not
 */
public record FeeRow(
        UUID id,
        String course,
        Instant startsAt,
        String learner,
        UUID organisationId,
        String organisation,
        String kind,
        String postcode,
        boolean late,
        int pence,
        String why,
        String waived) {

    /** More than this is more than one statement. */
    public static final int MOST = 5000;

    private static final String COLUMNS = """
            select b.id, s.course, s.starts_at, l.name as learner, o.id as organisation_id, o.name as organisation,
                o.kind, o.postcode, b.ended_how is not null as late, b.fee_pence as pence, b.fee_why as why,
                b.fee_waived as waived
            from training.booking b join training.session s on s.id = b.session_id
                join training.learner l on l.id = b.learner_id
                join training.organisation o on o.id = b.organisation_id
            where b.fee_pence > 0
            """;

    static final String BY_ID = COLUMNS + "and b.id = :id";

    static final String BETWEEN = COLUMNS + """
            and s.starts_at >= :from and s.starts_at < :until
            order by lower(o.name), o.id, s.starts_at, b.place limit\s""" + MOST;

    public boolean isOwed() {
        return waived.isEmpty();
    }

    /** What is due now, in pence. */
    public int owed() {
        return isOwed() ? pence : 0;
    }

    @Override
    public String toString() {
        return "FeeRow[" + id + "]";
    }
}
