package org.breakwater.time;

/** What a rule rests on. */
public enum Basis {
    /** An Act or regulations. */
    STATUTE,
    /** National guidance. */
    GUIDANCE,
    /** The partnership's own agreement, which it may change. */
    LOCAL
}
