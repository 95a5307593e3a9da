package org.breakwater.mash.hometime;

import org.breakwater.mash.lifecycle.ContactRow;

/**
 * Who is called before the school day ends: the professional who referred, or else the school. Anyone else who reported
 * a concern is not told whether the child goes home.
 */
public enum HomeTimeCall {
    REFERRER("the referrer", "before the school day ends"),
    SCHOOL("the school", "before the end of the school day");

    private final String whom;
    private final String until;

    HomeTimeCall(String whom, String until) {
        this.whom = whom;
        this.until = until;
    }

    public static HomeTimeCall about(ContactRow contact) {
        return contact.isFromProfessional() ? REFERRER : SCHOOL;
    }

    /** "the referrer" or "the school". */
    public String whom() {
        return whom;
    }

    /** Such as "the referrer before the school day ends", after "call". */
    String whomAndWhen() {
        return whom + " " + until;
    }
}
