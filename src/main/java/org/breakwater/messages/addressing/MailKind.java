package org.breakwater.messages.addressing;

/** Why someone gets a mail. */
public enum MailKind {
    /** A contact that cannot wait, until someone has it. */
    ALARM,
    /** A contact that must be read now, although no one said that there is danger. */
    READ_NOW,
    /** A contact is red: its managers, and the teams that may have to go out, at the same moment. */
    RED,
    /** A decision, or something done at once, that waits for a second person. */
    APPROVAL,
    /** A restricted contact was opened in an emergency. */
    GLASS,
    /** An account, for someone who has none yet. */
    INVITATION,
    /** The weekly word that some content needs checking. */
    WATCH,
    /** Something is not right with the audit log. */
    AUDIT,
    /** A question that an agency has not answered yet, for its own people. */
    ASK,
    /** A strategy discussion is called with an agency, for its own people. */
    STRATEGY,
    /** A disagreement with a decision, for the person who answers at its stage. */
    DISAGREE,
    /** The same once it has come far up, for who runs the partnership from day to day. */
    ESCALATION,
    /** Something new at what a professional sent, for them. */
    NEWS,
    /** A professional asks a colleague who has no account. */
    COLLEAGUE,
    /** A child who is handed over to a team that has not answered yet, for its own people. */
    HANDOVER,
    /** What a team must know before it visits or rings has changed, for its own people. */
    KNOW_FIRST,
    /** A card from one watch to the next that no one had read when the watch changed, for the managers. */
    CARD,
    /** The code that proves a work address to the front door. */
    CODE,
    /** The code that proves an address to whoever books training. */
    LEARNER_CODE,
    /** What became of a booking, for its learner. */
    BOOKING,
    /** Whether someone may go, for their manager. */
    AGREE,
    /**
     * That the time has come: for a day that is near, a word about one that has been, or a certificate that runs out.
     */
    REMIND,
    /** What the office or a trainer wrote to everyone in a session, for each of them. */
    SESSION_MESSAGE
}
