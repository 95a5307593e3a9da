package org.breakwater.frontdoor.receivedreports;

import java.util.Collection;

/** The reporter, as far as they said. */
public record ReporterRow(
        String name,
        String relation,
        String agency,
        String reach,
        String safeTime,
        boolean maySay,
        String interpreter) {

    public static final String BY_RECORD = """
            select name, relation, agency, reach, safe_time, may_say, interpreter
            from frontdoor.reporter where record_id = :record""";

    public boolean isAnonymous() {
        return name.isBlank() && reach.isBlank();
    }

    /** Whether this text would identify the reporter; see {@link IdentityDisclosure}. */
    boolean isGivenAwayBy(String words, Collection<String> peopleOfTheContact) {
        return IdentityDisclosure.of(this, peopleOfTheContact).isIn(words);
    }

    @Override
    public String toString() {
        return "ReporterRow[…]";
    }
}
