package org.breakwater.training.office.attendance;

/**
 * The use of the places of one course, or of one organisation.
 *
 * @param of the course's id, or the organisation's name
 * @param held confirmed places when the session began, and walk-ins
 * @param absent no-shows
 * @param unmarked places without a mark
 * @param givenUpLate places that were cancelled too late to be free, whoever pays
 * @param empty unused places of the course; for an organisation, those without a replacement
 */
public record AttendanceLine(
        String of, int held, int came, int late, int part, int absent, int unmarked, int givenUpLate, int empty) {

    /** The share of marked people who were absent. */
    public String rate() {
        var marked = held - unmarked;
        return marked == 0 ? "–" : Math.round(100.0 * absent / marked) + "%";
    }
}
