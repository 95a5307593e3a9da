package org.breakwater.frontdoor.refer.mine.anotherreferral;

import java.util.UUID;
import org.breakwater.frontdoor.refer.mine.MyReferralRow;
import org.breakwater.frontdoor.refer.writing.ReferralDrafts;
import org.breakwater.frontdoor.referrals.Referral;
import org.breakwater.frontdoor.referrals.ReferralHousehold;
import org.breakwater.frontdoor.referrals.Referrals;
import org.breakwater.frontdoor.referrals.Referrer;
import org.springframework.jdbc.core.simple.JdbcClient;
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

    private final JdbcClient jdbc;
    private final Referrals referrals;
    private final ReferralDrafts drafts;

    AnotherReferrals(JdbcClient jdbc, Referrals referrals, ReferralDrafts drafts) {
        this.jdbc = jdbc;
        this.referrals = referrals;
        this.drafts = drafts;
    }

    boolean isFull(byte[] owner) {
        return drafts.of(owner).size() >= ReferralDrafts.MOST;
    }

    /** The new draft, for the sender of the first referral. */
    UUID begin(byte[] owner, MyReferralRow first, String email) {
        var family = referrals.find(first.recordId()).map(Referral::household).orElse(ReferralHousehold.NONE);
        var referrer = jdbc.sql(OwnReferrerRow.OF_RECORD)
                .param("record", first.recordId())
                .query(OwnReferrerRow.class)
                .optional()
                .map(row -> row.typed(email))
                .orElse(Referrer.NONE);
        var told = Referral.NONE
                .with(family.laterOn())
                .with(referrer)
                .with(Referral.NONE.call().following(first.reference()));
        return drafts.begin(owner, told);
    }
}
