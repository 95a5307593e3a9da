package org.breakwater.frontdoor.referrals;

import java.util.Objects;

/**
 * What a referral follows.
 *
 * @param rang whether this confirms an earlier call: YES or NO
 * @param referral the reference of an earlier referral by the same sender about the same children; empty for none
 */
public record EarlierCall(String rang, String when, String whom, String referral) {

    /** What was written before referrals were linked lacks it. */
    public EarlierCall {
        referral = Objects.requireNonNullElse(referral, "");
    }

    /** The same after what was asked about a call was answered. */
    public EarlierCall following(String reference) {
        return new EarlierCall(rang, when, whom, reference);
    }

    @Override
    public String toString() {
        return "EarlierCall[…]";
    }
}
