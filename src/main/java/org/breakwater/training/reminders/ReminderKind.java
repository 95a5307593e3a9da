package org.breakwater.training.reminders;

/** What somebody is reminded of when its time has come. */
public enum ReminderKind {
    /** In two weeks: whoever cannot come gives the place up while it helps somebody else. */
    SOON,
    /** In five days: how to get there, and what to say before. */
    JOINING,
    /** It is over: what did it do for you? */
    EVALUATE,
    /** Twelve weeks later, and twice again. */
    LATER,
    LATER_AGAIN,
    LATER_LAST,
    /** The same of whoever sent them. */
    MANAGER,
    MANAGER_AGAIN,
    MANAGER_LAST,
    /** A certificate runs out in ninety days, in thirty, and now. */
    REFRESH_SOON,
    REFRESH_NEAR,
    REFRESH_NOW;

    public boolean isOfManager() {
        return this == MANAGER || this == MANAGER_AGAIN || this == MANAGER_LAST;
    }
}
