package org.breakwater.frontdoor.refer.mine.anotherreferral;

import java.util.UUID;
import org.breakwater.frontdoor.refer.mine.MyReferralRow;
import org.breakwater.frontdoor.refer.mine.MyReferrals;
import org.breakwater.frontdoor.refer.writing.ReferralDrafts;
import org.breakwater.frontdoor.referrals.Referral;
import org.breakwater.frontdoor.referrals.ReferralHousehold;
import org.breakwater.frontdoor.referrals.Referrals;
import org.breakwater.frontdoor.referrals.Referrer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Begins another referral with what is stable: the children, the adults and the referrer. What happened, the child's
 * own words, consent and the level of need are of their day, and are asked again.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AnotherReferrals {

    private final MyReferrals myReferrals;
    private final Referrals referrals;
    private final ReferralDrafts drafts;

    AnotherReferrals(MyReferrals myReferrals, Referrals referrals, ReferralDrafts drafts) {
        this.myReferrals = myReferrals;
        this.referrals = referrals;
        this.drafts = drafts;
    }

    boolean isFull(byte[] owner) {
        return drafts.of(owner).size() >= ReferralDrafts.MOST;
    }

    /** The new draft, for the sender of the first referral. */
    UUID begin(byte[] owner, MyReferralRow first, String email) {
        var family = referrals.find(first.recordId()).map(Referral::household).orElse(ReferralHousehold.NONE);
        var referrer = myReferrals
                .referrer(first.recordId())
                .map(row -> row.typed(email))
                .orElse(Referrer.NONE);
        var told = Referral.NONE
                .with(family.laterOn())
                .with(referrer)
                .with(Referral.NONE.call().following(first.reference()));
        return drafts.begin(owner, told);
    }
}
