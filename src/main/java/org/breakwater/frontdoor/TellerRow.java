package org.breakwater.frontdoor;

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

    @Override
    public String toString() {
        return "TellerRow[…]";
    }
}
