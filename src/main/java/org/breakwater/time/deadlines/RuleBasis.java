package org.breakwater.time.deadlines;

/** What a rule rests on. */
public enum RuleBasis {
    /** An Act or regulations. */
    STATUTE,
    /** National guidance. */
    GUIDANCE,
    /** The partnership's own agreement, which it may change. */
    LOCAL
}
