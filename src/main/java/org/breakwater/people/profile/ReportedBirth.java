package org.breakwater.people.profile;

/**
 * A date of birth, or an expected date.
 *
 * @param on as far as known: 2019-04-03, 2019-04 or 2019
 * @param accuracy of day, month and year: A accurate, E estimated, U unknown, such as UEA. Source: the person standard
 *     of the safeguarding community, as FHIR has it
 */
public record ReportedBirth(boolean expected, String on, String accuracy, String toldBy) {

    public ReportedBirth {
        if (!accuracy.matches("[AEU][AEU][AE]")) {
            throw new IllegalArgumentException("Not an accuracy: " + accuracy);
        }
    }

    @Override
    public String toString() {
        return "ReportedBirth[" + accuracy + ", …]";
    }
}
