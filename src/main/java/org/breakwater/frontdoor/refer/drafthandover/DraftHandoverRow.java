package org.breakwater.frontdoor.refer.drafthandover;

import java.time.Instant;
import java.util.UUID;

/**
 * A pending handover of a draft, without its text.
 *
 * @param toMe whether the current person may take it over
 * @param mine whether they handed it over, and may take it back
 */
public record DraftHandoverRow(
        UUID id, UUID draftId, String fromEmail, String toEmail, Instant handedAt, boolean toMe, boolean mine) {

    static final String OF_OWNER = """
            select id, draft_id, from_email, to_email, handed_at, to_hash = :owner as to_me, from_hash = :owner as mine
            from frontdoor.draft_handover
            where (to_hash = :owner or from_hash = :owner) and kept_until > :now
            order by handed_at desc, id limit 20""";

    @Override
    public String toString() {
        return "DraftHandoverRow[" + id + "]";
    }
}
