package org.breakwater.time.deadlines;

/** The unit of a limit. Limits are never converted from one unit into another. */
public enum LimitUnit {
    /** Elapsed hours, including nights, weekends and holidays. */
    ELAPSED_HOURS("hour"),
    /** Hours while the office is open. */
    WORKING_HOURS("working hour"),
    /** Monday to Friday without England's bank holidays; ends at that day's closing. */
    WORKING_DAYS("working day"),
    /** The days on which one school is open to its pupils; ends with that date. */
    SCHOOL_DAYS("school day"),
    /** Every date; ends with that date. */
    CALENDAR_DAYS("day"),
    /** The same day of the week, so many weeks on; ends with that date. */
    CALENDAR_WEEKS("week"),
    /** The same day of a later month, or that month's last day; ends with that date. */
    CALENDAR_MONTHS("month");

    private final String one;

    LimitUnit(String one) {
        this.one = one;
    }

    /** Whether it counts hours, so that the time of the start matters. */
    public boolean isOfHours() {
        return this == ELAPSED_HOURS || this == WORKING_HOURS;
    }

    /** In words, such as "1 working day" or "4 hours". */
    public String inWords(int number) {
        return number + " " + one + (number == 1 ? "" : "s");
    }
}
