package org.breakwater.frontdoor.signs;

import java.util.List;
import org.breakwater.frontdoor.signs.words.WordGroup;

/**
 * One kind of danger, as practitioners described it.
 *
 * @param id its short name, which the desk's figures use
 * @param says the text for the person and the desk
 * @param denialCancels whether "no" or "not" in the same clause cancels it
 * @param lines what is searched for
 * @param unless what makes all of them harmless in the same clause; may have no phrases
 * @param danger examples in which it must be found
 * @param harmless examples in which it must not be found
 */
record DangerConcept(
        String id,
        String says,
        boolean denialCancels,
        List<Line> lines,
        WordGroup unless,
        List<String> danger,
        List<String> harmless) {

    /** How a part is joined to those before it. */
    enum Join {
        /** After them, with at most {@link #AFTER} words between. */
        THEN,
        /** Before or after them, with at most {@link #NEAR} words between. */
        NEAR,
        /** In this clause, or in one of the {@link #AROUND} before or after. */
        AROUND
    }

    static final int AFTER = 3;
    static final int NEAR = 9;
    static final int AROUND = 3;

    record Part(Join join, WordGroup said) {}

    /** The weight of a sign by itself. */
    enum Strength {
        /** Enough, whatever else is said. */
        ENOUGH,
        /** Much. */
        SIGN,
        /** As much, but a call today is enough if the person says that there is no immediate danger. */
        TODAY,
        /** Little: it takes other words to make it danger. */
        HINT
    }

    /**
     * One sign: parts that must occur near each other.
     *
     * @param parts the first, and how each of the others is joined to those before it
     * @param unless what makes the line harmless in the same clause; may have no phrases
     */
    record Line(List<Part> parts, WordGroup unless, Strength strength) {}
}
