package org.breakwater.notify;

/** The priority of mails. */
public enum NoticeUrgency {
    /** A child may be in danger. */
    DANGER,
    /** Something must be read now. */
    READ_NOW,
    /**
     * Someone is waiting at a page for a code. If it cannot be sent they request another: a mistyped address is not a
     * task for the administrator.
     */
    CODE,
    USUAL;

    /** Whether it alerts someone to what cannot wait. */
    public boolean isAlert() {
        return this == DANGER || this == READ_NOW;
    }
}
