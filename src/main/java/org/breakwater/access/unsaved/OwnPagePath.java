package org.breakwater.access.unsaved;

/** Whether a path is a page of ours, or leads elsewhere. */
public final class OwnPagePath {

    private static final int LONGEST = 500;

    private OwnPagePath() {}

    /** A browser treats a backslash as a slash, so a path with one could lead elsewhere. */
    public static boolean is(String to) {
        return to.length() <= LONGEST
                && to.matches("/[^/\\\\].*")
                && to.chars().allMatch(c -> c > ' ' && c < 127)
                && !to.startsWith("/sign-");
    }
}
