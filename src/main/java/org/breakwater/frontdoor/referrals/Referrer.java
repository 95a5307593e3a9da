package org.breakwater.frontdoor.referrals;

import java.util.Objects;

/**
 * The professional who refers, and how to reach them.
 *
 * @param manager the case manager of the referrer's employer, if it is about a member of staff
 * @param managerEmail their own address, by which they see this referral
 * @param ownReference by which their organisation files it, such as a case number of its own; names nobody
 */
public record Referrer(
        String name,
        String role,
        String agency,
        String phone,
        String reachable,
        String lead,
        String manager,
        String managerEmail,
        String ownReference) {

    public static final Referrer NONE = new Referrer("", "", "", "", "", "", "", "", "");

    /** Older drafts lack these values. */
    public Referrer {
        manager = Objects.requireNonNullElse(manager, "");
        managerEmail = Objects.requireNonNullElse(managerEmail, "");
        ownReference = Objects.requireNonNullElse(ownReference, "");
    }

    /** What is kept with the referral: who told is an item of its own. */
    Referrer onlyReference() {
        return new Referrer("", "", "", "", "", "", "", "", ownReference);
    }

    @Override
    public String toString() {
        return "Referrer[…]";
    }
}
