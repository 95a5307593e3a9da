package org.breakwater.mash.policenotices.reading;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The columns of a file of police notices, as docs/police-notices.md explains them. */
public enum PoliceNoticeColumn {
    NUMBER("notice_number", "Notification number", true, 40),
    INCIDENT("incident_number", "Incident number", false, 40),
    DATE("incident_date", "Date of the incident", true, 20),
    TIME("incident_time", "Time of the incident", false, 10),
    HAPPENED("what_happened", "What happened", true, 10000),
    RISK("risk", "Police risk grading", false, 50),
    CHILD("child_name", "The child’s name", true, 200),
    BORN("child_born", "Date of birth", false, 20),
    AGE("child_age", "Age", false, 50),
    ADDRESS("address", "Address", false, 500),
    SCHOOL("school", "School", false, 200),
    OTHERS("others", "Who else was present", false, 2000),
    OFFICER("officer", "Officer", true, 200),
    REACH("officer_contact", "Officer’s contact details", false, 300);

    private final String header;
    private final String inWords;
    private final boolean needed;
    private final int most;

    PoliceNoticeColumn(String header, String inWords, boolean needed, int most) {
        this.header = header;
        this.inWords = inWords;
        this.needed = needed;
        this.most = most;
    }

    public String header() {
        return header;
    }

    /** Its label in a form. */
    public String field() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether its text is usually longer than a line. */
    public boolean isLong() {
        return this == HAPPENED || this == OTHERS;
    }

    public String inWords() {
        return inWords;
    }

    public int most() {
        return most;
    }

    /** Those that a file must have, even if a line leaves one empty. */
    static List<PoliceNoticeColumn> needed() {
        return Arrays.stream(values()).filter(column -> column.needed).toList();
    }

    /** Capitals, spaces, dashes and underscores make no difference. */
    static Optional<PoliceNoticeColumn> of(String typed) {
        var bare = bare(typed);
        return Arrays.stream(values())
                .filter(column -> bare(column.header).equals(bare))
                .findFirst();
    }

    private static String bare(String words) {
        return words.toLowerCase(Locale.UK).replaceAll("[^a-z]", "");
    }
}
