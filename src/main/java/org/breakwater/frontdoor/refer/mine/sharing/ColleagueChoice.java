package org.breakwater.frontdoor.refer.mine.sharing;

import org.breakwater.frontdoor.referrals.ReferralSharing;

/**
 * One of those with whom a referral can be shared.
 *
 * @param id as the form sends it
 * @param words as the sender knows them
 * @param with the key that would open it
 */
public record ColleagueChoice(String id, String words, ReferralSharing.With with) {

    public boolean isGroup() {
        return with.kind() != ReferralSharing.Kind.COLLEAGUE;
    }

    @Override
    public String toString() {
        return "ColleagueChoice[" + id + "]";
    }
}
