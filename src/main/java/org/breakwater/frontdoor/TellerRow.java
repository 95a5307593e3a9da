package org.breakwater.frontdoor;

import java.util.Collection;
import java.util.Locale;

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

    /**
     * Whether these words would say who told us: by their name, or by where to reach them. A name that somebody in the
     * contact has is no secret: a parent who asks for help is both.
     */
    boolean isGivenAwayBy(String words, Collection<String> peopleOfTheContact) {
        var plain = words.toLowerCase(Locale.ROOT);
        var called = name.strip().toLowerCase(Locale.ROOT);
        var involved = peopleOfTheContact.stream().anyMatch(one -> one.strip().equalsIgnoreCase(called));
        var digits = reach.replaceAll("\\D", "");
        return (called.length() > 2 && !involved && plain.contains(called))
                || (digits.length() > 6 && words.replaceAll("[\\s()+-]", "").contains(digits))
                || (reach.contains("@") && plain.contains(reach.strip().toLowerCase(Locale.ROOT)));
    }

    @Override
    public String toString() {
        return "TellerRow[…]";
    }
}
