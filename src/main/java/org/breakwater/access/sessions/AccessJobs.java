package org.breakwater.access.sessions;

import org.breakwater.access.Actor;

/** The parts of this module that act before it is known who is there, and those that tidy up. */
public final class AccessJobs {

    public static final Actor.Job SIGN_IN = new Actor.Job("sign-in");
    public static final Actor.Job INVITATIONS = new Actor.Job("invitations");
    public static final Actor.Job TIDYING = new Actor.Job("tidying");

    private AccessJobs() {}
}
