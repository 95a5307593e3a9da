package org.breakwater.mash.advice;

import java.time.Instant;
import java.util.UUID;
import org.breakwater.mash.referralsource.ReferralSource;
import org.jspecify.annotations.Nullable;

/**
 * Advice that was given to a professional.
 *
 * @param contactId the contact that was made from it, or null
 */
public record AdviceRow(
        UUID id,
        Instant askedAt,
        String asker,
        String organisation,
        String telephone,
        @Nullable String source,
        String child,
        String question,
        String said,
        String saidBy,
        String recordedBy,
        String recordedByName,
        Instant recordedAt,
        @Nullable UUID contactId,
        @Nullable String contactMadeByName,
        @Nullable Instant contactMadeAt,
        @Nullable String reference) {

    public static final int PAGE = 25;

    static final String LATEST = """
            select a.id, a.asked_at, a.asker, a.organisation, a.telephone, a.source, a.child, a.question, a.said,
                a.said_by, a.recorded_by, a.recorded_by_name, a.recorded_at, a.contact_id, a.contact_made_by_name,
                a.contact_made_at, c.reference
            from mash.advice a left join mash.contact c on c.id = a.contact_id
            order by a.asked_at desc, a.id limit 25 offset :skip""";

    static final String BY_ID = """
            select a.id, a.asked_at, a.asker, a.organisation, a.telephone, a.source, a.child, a.question, a.said,
                a.said_by, a.recorded_by, a.recorded_by_name, a.recorded_at, a.contact_id, a.contact_made_by_name,
                a.contact_made_at, c.reference
            from mash.advice a left join mash.contact c on c.id = a.contact_id
            where a.id = :id""";

    /** Where the person who asked works, in words; empty if unknown. */
    public String sourceInWords() {
        return ReferralSource.of(source).map(ReferralSource::inWords).orElse("");
    }

    @Override
    public String toString() {
        return "AdviceRow[" + id + ", …]";
    }
}
