package org.breakwater.mash.model;

/** What came of an act at the desk. */
public sealed interface Done {

    /** It was done. */
    record Yes() implements Done {}

    /** Someone else changed the contact since this page was opened. Nothing was written. */
    record Stale() implements Done {}

    /** It cannot be done now, and why, in words for the page. Nothing was written. */
    record NotNow(String why) implements Done {}
}
