package org.breakwater.casework;

import org.jspecify.annotations.Nullable;

/**
 * How urgent a case is, as a word and a level; never shown by colour alone.
 *
 * @param level 3 the most urgent, 1 the least, 0 not known yet
 */
public record Urgency(String inWords, int level) {

    private static final Urgency UNKNOWN = new Urgency("Not rated", 0);

    /** As rated by a social worker; as reported if there is no rating. */
    public static Urgency of(@Nullable Rating rating, Urgency asReported) {
        return rating == null ? asReported : rating.shown();
    }

    public static Urgency unknown() {
        return UNKNOWN;
    }
}
