package org.breakwater.frontdoor.refer.writing;

import java.util.UUID;

/** The draft that a person writes now. */
public sealed interface ChosenDraft {

    record One(ReferralDraft draft) implements ChosenDraft {}

    /** They have several drafts, and this browser has not chosen one. */
    record Several() implements ChosenDraft {}

    /**
     * The form's draft is no longer being written here.
     *
     * @param sent whether it was sent; otherwise it was deleted, handed over, or has expired
     */
    record Gone(UUID id, boolean sent) implements ChosenDraft {}
}
