package org.breakwater.frontdoor.refer.family;

import java.util.List;
import org.breakwater.frontdoor.Household;
import org.breakwater.frontdoor.Referral;
import org.breakwater.web.Page;

/** Which agencies were named so far. */
public record AgenciesPage(List<Referral.Agency> agencies) implements Page {

    public boolean room() {
        return agencies.size() < Household.MOST;
    }
}
