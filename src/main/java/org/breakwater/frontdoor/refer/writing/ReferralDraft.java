package org.breakwater.frontdoor.refer.writing;

import java.time.Instant;
import java.util.UUID;
import org.breakwater.frontdoor.refer.prove.AddressProof;
import org.breakwater.frontdoor.referrals.Referral;

/**
 * A referral that is being written.
 *
 * @param proof of the person who writes it
 */
public record ReferralDraft(UUID id, Referral told, Instant keptUntil, AddressProof proof) {

    @Override
    public String toString() {
        return "ReferralDraft[" + id + ", …]";
    }
}
