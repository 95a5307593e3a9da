package org.breakwater.frontdoor.refer.writing;

import java.util.UUID;

/** Which of their referrals somebody writes now. */
public sealed interface ChosenDraft {

    record One(ReferralDraft draft) implements ChosenDraft {}

    /** They have several in the making, and this browser has not said which. */
    record Several() implements ChosenDraft {}

    /**
     * The one that a form was made for is not being written any more, here.
     *
     * @param sent whether it was sent; otherwise it was thrown away, handed over, or its time is over
     */
    record Gone(UUID id, boolean sent) implements ChosenDraft {}
}
