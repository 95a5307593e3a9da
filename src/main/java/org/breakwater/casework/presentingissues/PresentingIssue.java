package org.breakwater.casework.presentingissues;

import java.util.List;
import java.util.Optional;

/**
 * One thing that a case can be about.
 *
 * @param census its code among the factors of the children in need census; empty where that has none
 * @param harm the kind of harm of the partnership's profile; empty for what is a circumstance and no harm
 * @param significantHarm whether it alone suspects significant harm, for which a strategy discussion is thought about
 * @param saidAs phrases in a report that suggest it; the end of a word that is {@code *} may be any
 */
public record PresentingIssue(
        String id,
        String name,
        Optional<String> census,
        Optional<String> harm,
        Who who,
        Optional<Boolean> significantHarm,
        List<String> saidAs) {

    /** The id of "No issue identified": it stands alone, as the census has it (rule 8898). */
    public static final String NONE = "none";

    public boolean suspectsSignificantHarm() {
        return significantHarm.orElse(false);
    }

    /** Whose it is: one child's own, or of the home in which every child of a case lives. */
    public enum Who {
        CHILD,
        HOUSEHOLD
    }

    /** To choose from and for files: with the census's code where there is one. */
    public String withCode() {
        return census.map(code -> name + " (" + code + ")").orElse(name);
    }
}
