package org.breakwater.training.reminders;

/** The kinds of reminders. */
public enum ReminderKind {
    /** In two weeks: a person who cannot come cancels while someone else can use the place. */
    SOON,
    /** In five days: access and parking, and the evaluation before the course. */
    JOINING,
    /** It is over: the evaluation. */
    EVALUATE,
    /** Twelve weeks later, and twice again. */
    LATER,
    LATER_AGAIN,
    LATER_LAST,
    /** The same for the manager or booker. */
    MANAGER,
    MANAGER_AGAIN,
    MANAGER_LAST,
    /** A certificate expires in ninety days, in thirty, and now. */
    REFRESH_SOON,
    REFRESH_NEAR,
    REFRESH_NOW;

    public boolean isOfManager() {
        return this == MANAGER || this == MANAGER_AGAIN || this == MANAGER_LAST;
    }
}
