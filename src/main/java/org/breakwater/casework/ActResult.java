package org.breakwater.casework;

/** The result of an action on a case. */
public sealed interface ActResult {

    /** It was done. */
    record Yes() implements ActResult {}

    /** Someone else changed the case since this page was opened. Nothing was written. */
    record Stale() implements ActResult {}

    /** It is not possible now, and why, in words for the page. Nothing was written. */
    record NotNow(String why) implements ActResult {}
}
