package org.breakwater.notify;

/** What goes first when several mails are due. */
public enum NoticeUrgency {
    /** A child may be in danger. */
    DANGER,
    /** Something must be read now. */
    READ_NOW,
    /**
     * Someone sits at a page and waits for a code. If it cannot be sent they ask for another: a mistyped address is not
     * the administrator's work.
     */
    CODE,
    USUAL;

    /** Whether it calls someone to what cannot wait. */
    public boolean isAlert() {
        return this == DANGER || this == READ_NOW;
    }
}
