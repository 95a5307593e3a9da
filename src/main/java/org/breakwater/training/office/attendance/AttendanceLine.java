package org.breakwater.training.office.attendance;

/**
 * What became of the places of one course, or of one organisation.
 *
 * @param of the course's id, or the organisation's name
 * @param held places that were sure when the session began, and who walked in
 * @param absent who did not come
 * @param unmarked whose register says nothing
 * @param givenUpLate places that were cancelled too late to cost nothing, whoever pays
 * @param empty places of the course on which nobody sat; of an organisation, those where nobody came instead
 */
public record AttendanceLine(
        String of, int held, int came, int late, int part, int absent, int unmarked, int givenUpLate, int empty) {

    /** How many of those that were marked did not come. */
    public String rate() {
        var marked = held - unmarked;
        return marked == 0 ? "–" : Math.round(100.0 * absent / marked) + "%";
    }
}
