package org.breakwater.frontdoor.refer.draft;

import java.time.Instant;
import java.util.UUID;
import org.breakwater.frontdoor.Referral;
import org.breakwater.frontdoor.refer.proof.Proof;

/**
 * A referral that is being written.
 *
 * @param proof who writes it
 */
public record ReferralDraft(UUID id, Referral told, Instant keptUntil, Proof proof) {

    @Override
    public String toString() {
        return "ReferralDraft[" + id + ", …]";
    }
}
