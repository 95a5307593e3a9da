package org.breakwater.frontdoor.refer.writing;

import java.time.Instant;
import java.util.UUID;

/**
 * One of a person's drafts.
 *
 * @param answers as stored
 */
record OwnDraftRow(UUID id, String answers, Instant startedAt, Instant keptUntil) {

    static final String OPEN = """
            select id, answers, started_at, kept_until from frontdoor.referral_draft
            where owner_hash = :owner and sent_at is null and kept_until > :now
            order by kept_until desc, started_at desc, id limit 50""";

    @Override
    public String toString() {
        return "OwnDraftRow[" + id + ", …]";
    }
}
