package org.breakwater.frontdoor.referrals;

import java.util.Objects;

/**
 * The professional who refers, and how to reach them.
 *
 * @param manager the case manager of the referrer's employer, if it is about a member of staff
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

    /** Older drafts lack these values. */
    public Referrer {
        manager = Objects.requireNonNullElse(manager, "");
        managerEmail = Objects.requireNonNullElse(managerEmail, "");
    }

    @Override
    public String toString() {
        return "Referrer[…]";
    }
}
