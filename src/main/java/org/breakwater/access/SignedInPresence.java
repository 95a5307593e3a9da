package org.breakwater.access;

/**
 * Whether whoever asked is signed in still, for an answer that goes on for longer than its request. Asking does not
 * count as a sign of life. A controller takes one as a parameter beside its person.
 */
@FunctionalInterface
public interface SignedInPresence {

    /** Looks anew each time; in the transaction of whoever asks. */
    boolean lasts();
}
