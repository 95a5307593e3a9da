package org.breakwater.frontdoor.refer.household;

import org.breakwater.frontdoor.referrals.ReferralHousehold;
import org.breakwater.web.Page;

/**
 * The people named so far.
 *
 * @param nextPath the section that follows
 */
public record HouseholdPage(ReferralHousehold household, String nextPath) implements Page {

    public boolean roomForChild() {
        return household.children().size() < ReferralHousehold.MOST;
    }

    public boolean roomForAdult() {
        return household.adults().size() < ReferralHousehold.MOST;
    }

    /** A child's name in the list; a child without a name is identified by position. */
    public String called(ReferralHousehold.Child child, int place) {
        return !child.name().isBlank() ? child.name() : child.notYetBorn() ? "Unborn child" : "Child " + place;
    }
}
