package org.breakwater.casework.screens;

/** The version of a case that a form was built for, as submitted in a hidden field. */
public final class CaseVersions {

    private CaseVersions() {}

    /** A forged or missing version never existed, so the action is answered as stale. */
    public static int read(String given) {
        return given.matches("\\d{1,9}") ? Integer.parseInt(given) : 0;
    }
}
