package org.breakwater.access.sessions;

import org.breakwater.access.Actor;

/** The actors of this module for work before the user is known, and for clean-up. */
public final class AccessJobs {

    public static final Actor.Job SIGN_IN = new Actor.Job("sign-in");
    public static final Actor.Job INVITATIONS = new Actor.Job("invitations");
    public static final Actor.Job TIDYING = new Actor.Job("tidying");

    private AccessJobs() {}
}
