package org.breakwater.frontdoor.refer.writing;

import java.time.Instant;
import java.util.UUID;
import org.breakwater.frontdoor.referrals.Referral;

/** One of somebody's referrals in the making, as it stands in their list. */
public record OwnDraft(UUID id, Referral told, Instant startedAt, Instant touchedAt, Instant keptUntil) {

    /** By what they know it: words of their own; empty while there are none. */
    public String words() {
        return DraftLabel.of(told);
    }
}
