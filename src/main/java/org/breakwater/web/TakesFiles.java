package org.breakwater.web;

/**
 * A feature that files are sent to. Only at the addresses that are named so may a body be a form with a file in it; the
 * feature says on its own page when one is larger than it likes, up to {@link #MOST_BYTES}.
 */
public interface TakesFiles {

    /** In bytes, with everything round it: beyond this the house refuses without reading. */
    long MOST_BYTES = 16L * 1024 * 1024;

    /** Where the form is sent. */
    String address();
}
