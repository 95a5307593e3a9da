package org.breakwater.frontdoor;

import java.util.Collection;

/** Who told us, as far as they said. */
public record TellerRow(
        String name,
        String relation,
        String agency,
        String reach,
        String safeTime,
        boolean maySay,
        String interpreter) {

    static final String BY_RECORD = """
            select name, relation, agency, reach, safe_time, may_say, interpreter
            from frontdoor.reporter where record_id = :record""";

    public boolean isAnonymous() {
        return name.isBlank() && reach.isBlank();
    }

    /** Whether these words would say who told us; see {@link Giveaway}. */
    boolean isGivenAwayBy(String words, Collection<String> peopleOfTheContact) {
        return Giveaway.of(this, peopleOfTheContact).isIn(words);
    }

    @Override
    public String toString() {
        return "TellerRow[…]";
    }
}
