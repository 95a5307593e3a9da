package org.breakwater.training.reminders;

/** The kinds of reminders. */
public enum ReminderKind {
    /** In two weeks: a person who cannot come cancels while someone else can use the place. */
    SOON("Your course in 2 weeks"),
    /** In five days: access and parking, and the evaluation before the course. */
    JOINING("Joining instructions"),
    /** It is over: the evaluation. */
    EVALUATE("Course evaluation"),
    /** Twelve weeks later, and twice again. */
    LATER("12-week impact evaluation"),
    LATER_AGAIN("12-week impact evaluation"),
    LATER_LAST("12-week impact evaluation"),
    /** The same for the manager or booker. */
    MANAGER("12-week impact evaluation"),
    MANAGER_AGAIN("12-week impact evaluation"),
    MANAGER_LAST("12-week impact evaluation"),
    /** A certificate expires in ninety days, in thirty, and now. */
    REFRESH_SOON("Refresher due"),
    REFRESH_NEAR("Refresher due"),
    REFRESH_NOW("Refresher due now");

    private final String subject;

    ReminderKind(String subject) {
        this.subject = subject;
    }

    /** How the subject of its mail begins. */
    public String subject() {
        return subject;
    }

    public boolean isOfManager() {
        return this == MANAGER || this == MANAGER_AGAIN || this == MANAGER_LAST;
    }
}
