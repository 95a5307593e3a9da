package org.breakwater.frontdoor.refer.family;

import java.util.List;
import org.breakwater.frontdoor.referrals.Referral;
import org.breakwater.frontdoor.referrals.ReferralHousehold;
import org.breakwater.web.Page;

/** The agencies named so far. */
public record AgenciesPage(List<Referral.Agency> agencies) implements Page {

    public boolean room() {
        return agencies.size() < ReferralHousehold.MOST;
    }
}
