package org.breakwater.time.deadlines;

/** The direction of a limit. */
public enum LimitKind {
    /** At most so long after: "within 5 working days". */
    WITHIN,
    /** At least so long before a planned date: "6 weeks before". */
    BEFORE,
    /** A minimum: "not before 30 days have passed". It never becomes late; until then it is too early. */
    NOT_BEFORE
}
