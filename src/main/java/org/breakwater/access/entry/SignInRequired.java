package org.breakwater.access.entry;

/** Nobody is signed in, and someone has to be. */
class SignInRequired extends RuntimeException {

    private final String path;

    /** @param path the requested page, or the empty string */
    SignInRequired(String path) {
        super("Nobody is signed in", null, false, false);
        this.path = path;
    }

    String path() {
        return path;
    }
}
