package org.breakwater.people.profile;

/**
 * Another name of a person, as stated by someone.
 *
 * @param since as far as known: 2019-04-03, 2019-04, 2019 or empty; {@code until} too
 */
public record ReportedName(String name, NameUse use, String since, String until, String toldBy) {

    @Override
    public String toString() {
        return "ReportedName[" + use + ", …]";
    }
}
