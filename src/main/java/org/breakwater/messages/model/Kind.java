package org.breakwater.messages.model;

/** Why somebody gets a mail. */
public enum Kind {
    /** A contact that cannot wait, until somebody has it. */
    ALARM,
    /** A decision, or something done at once, that waits for a second person. */
    APPROVAL,
    /** An account, for somebody who has none yet. */
    INVITATION,
    /** The weekly word that something waits on the watches screen. */
    WATCH,
    /** A question that an agency has not answered yet, for its own people. */
    ASK,
    /** A child who is handed over to a team that has not answered yet, for its own people. */
    HANDOVER,
    /** The code that proves a work address to the front door. */
    CODE
}
