package org.breakwater.casework.presentingissues;

import java.util.List;
import java.util.Optional;

/**
 * One presenting issue.
 *
 * @param census its code among the factors of the children in need census; empty if that has none
 * @param harm the kind of harm of the partnership's profile; empty for a circumstance that is not harm
 * @param significantHarm whether it alone suggests significant harm, so that a strategy discussion is considered
 * @param saidAs phrases in a report that suggest it; {@code *} stands for any ending of a word
 */
public record PresentingIssue(
        String id,
        String name,
        Optional<String> census,
        Optional<String> harm,
        Who who,
        Optional<Boolean> significantHarm,
        List<String> saidAs) {

    /** The id of "No factors identified": it cannot be combined, as in the census (rule 8898). */
    public static final String NONE = "none";

    public boolean isNone() {
        return id.equals(NONE);
    }

    public boolean suspectsSignificantHarm() {
        return significantHarm.orElse(false);
    }

    /** Whether it belongs to one child, or to the home of every child of a case. */
    public enum Who {
        CHILD,
        HOUSEHOLD
    }

    /** For selection and for files: with the census's code if there is one. */
    public String withCode() {
        return census.map(code -> name + " (" + code + ")").orElse(name);
    }
}
