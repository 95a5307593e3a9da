package org.breakwater.frontdoor.refer.family;

import java.util.List;
import org.breakwater.frontdoor.referrals.Referral;
import org.breakwater.frontdoor.referrals.ReferralHousehold;
import org.breakwater.web.Page;

/**
 * The agencies named so far.
 *
 * @param nextPath the section that follows
 */
public record AgenciesPage(List<Referral.Agency> agencies, String nextPath) implements Page {

    public boolean room() {
        return agencies.size() < ReferralHousehold.MOST;
    }
}
