package org.breakwater.frontdoor.referrals;

import java.util.Objects;

/**
 * The professional who refers, and how to reach them.
 *
 * @param manager who is the case manager for the referrer's employer, when it is about a member of staff
 * @param managerEmail their own address, by which they see this referral
 */
public record Referrer(
        String name,
        String role,
        String agency,
        String phone,
        String reachable,
        String lead,
        String manager,
        String managerEmail) {

    /** What was written before these were asked lacks them. */
    public Referrer {
        manager = Objects.requireNonNullElse(manager, "");
        managerEmail = Objects.requireNonNullElse(managerEmail, "");
    }

    @Override
    public String toString() {
        return "Referrer[…]";
    }
}
