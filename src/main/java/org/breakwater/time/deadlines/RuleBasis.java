package org.breakwater.time.deadlines;

/** The basis of a rule. */
public enum RuleBasis {
    /** An Act or regulations. */
    STATUTE,
    /** National guidance. */
    GUIDANCE,
    /** The partnership's own agreement, which it may change. */
    LOCAL
}
