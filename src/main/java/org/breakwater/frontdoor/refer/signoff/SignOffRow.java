package org.breakwater.frontdoor.refer.signoff;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A sign-off requested from a safeguarding lead.
 *
 * @param askedBy the address of the person who asked
 * @param recordId what was sent; null while it is being written
 * @param signed whether the lead signed; false if they only commented, null if they have not answered
 */
public record SignOffRow(
        UUID id,
        UUID draftId,
        @Nullable UUID recordId,
        String leadEmail,
        String askedBy,
        Instant askedAt,
        Instant keptUntil,
        @Nullable Instant givenAt,
        @Nullable Boolean signed,
        String leadName,
        String words) {

    static final String OF_RECORD = """
            select id, draft_id, record_id, lead_email, asked_by, asked_at, kept_until, given_at, signed, lead_name,
                words
            from frontdoor.referral_sign_off where record_id = :record""";

    static final String OF_DRAFT = """
            select id, draft_id, record_id, lead_email, asked_by, asked_at, kept_until, given_at, signed, lead_name,
                words
            from frontdoor.referral_sign_off where draft_id = :draft""";

    static final String WAITING = """
            select id, draft_id, record_id, lead_email, asked_by, asked_at, kept_until, given_at, signed, lead_name,
                words
            from frontdoor.referral_sign_off
            where lead_hash = :lead and given_at is null and kept_until > :now order by asked_at, id limit 50""";

    public boolean isGiven() {
        return givenAt != null;
    }

    public boolean isSigned() {
        return Boolean.TRUE.equals(signed);
    }

    @Override
    public String toString() {
        return "SignOffRow[" + id + "]";
    }
}
