package org.breakwater.people.family;

/**
 * Where someone lives or lived, as stated by someone.
 *
 * @param since as far as known: 2019-04-03, 2019-04, 2019 or empty; {@code until} too
 */
public record ReportedHome(String address, HomeUse use, String since, String until, String toldBy) {

    @Override
    public String toString() {
        return "ReportedHome[" + use + ", …]";
    }
}
