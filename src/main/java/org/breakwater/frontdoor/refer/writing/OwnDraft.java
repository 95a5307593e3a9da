package org.breakwater.frontdoor.refer.writing;

import java.time.Instant;
import java.util.UUID;
import org.breakwater.frontdoor.referrals.Referral;

/** One of a person's drafts, as shown in their list. */
public record OwnDraft(UUID id, Referral told, Instant startedAt, Instant touchedAt, Instant keptUntil) {

    /** Its label: words of their own; empty if there are none. */
    public String words() {
        return DraftLabel.of(told);
    }
}
