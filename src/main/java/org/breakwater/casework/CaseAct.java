package org.breakwater.casework;

/** Actions that every kind of case has. Each kind defines at which of its stages an action is allowed. */
public enum CaseAct {

    /** Something that changes no stage is added or done; not on a closed case. */
    NOTE,

    /** A social worker says how urgent it is, for the first time or again. */
    RATE,

    /** Another child is added: decisions made without that child have to be made again. */
    ADD_CHILD,

    /** A decision is reconsidered, such as when no team accepts a child. */
    DECIDE_AGAIN,

    /** A case that has ended is reopened. */
    REOPEN
}
