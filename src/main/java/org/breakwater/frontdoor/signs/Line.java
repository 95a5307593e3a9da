package org.breakwater.frontdoor.signs;

import java.util.List;

/**
 * One line of a concept: parts that must be said near each other.
 *
 * @param parts the first, and how each of the others is joined to those before it
 * @param unless what makes the line harmless when the same clause says it; may have no phrases
 * @param hint whether it counts for less: everyday things and ordinary questions beside it make it harmless, too
 */
record Line(List<Part> parts, WordGroup unless, boolean hint) {

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
}
