package org.breakwater.access.model;

/** Tells an address of a page of ours from one that leads elsewhere. */
public final class OurAddress {

    private static final int LONGEST = 500;

    private OurAddress() {}

    /** A browser reads a backslash as a slash, so one could lead elsewhere. */
    public static boolean is(String to) {
        return to.length() <= LONGEST
                && to.matches("/[^/\\\\].*")
                && to.chars().allMatch(c -> c > ' ' && c < 127)
                && !to.startsWith("/sign-");
    }
}
