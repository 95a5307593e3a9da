package org.breakwater.access;

/**
 * Whether the user is still signed in, for a response that lasts longer than its request. Checking does not count as
 * activity. A controller takes one as a parameter beside its person.
 */
@FunctionalInterface
public interface SignedInPresence {

    /** Checks again on each call; in the caller's transaction. */
    boolean lasts();
}
