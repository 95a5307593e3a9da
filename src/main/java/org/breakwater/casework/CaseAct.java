package org.breakwater.casework;

/** What is done with any kind of case. At which of its stages an act makes sense, each kind says for itself. */
public enum CaseAct {

    /** Something is added or done that changes no stage; not with a case that is closed. */
    NOTE,

    /** A social worker says how urgent it is, for the first time or again. */
    RATE,

    /** One more child comes to light: what was decided without it is decided again. */
    ADD_CHILD,

    /** What was decided is decided again, such as when no team takes a child on. */
    DECIDE_AGAIN,

    /** A case whose work has ended is opened again. */
    REOPEN
}
