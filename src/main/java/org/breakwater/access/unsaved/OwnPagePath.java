package org.breakwater.access.unsaved;

/** Tells an address of a page of ours from one that leads elsewhere. */
public final class OwnPagePath {

    private static final int LONGEST = 500;

    private OwnPagePath() {}

    /** A browser reads a backslash as a slash, so one could lead elsewhere. */
    public static boolean is(String to) {
        return to.length() <= LONGEST
                && to.matches("/[^/\\\\].*")
                && to.chars().allMatch(c -> c > ' ' && c < 127)
                && !to.startsWith("/sign-");
    }
}
