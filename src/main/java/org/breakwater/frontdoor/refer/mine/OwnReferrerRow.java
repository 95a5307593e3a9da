package org.breakwater.frontdoor.refer.mine;

import org.breakwater.frontdoor.referrals.Referrer;

/**
 * Who the sender of a referral said they are, as it is kept.
 *
 * @param relation "Safeguarding lead: ", and the case manager below it
 * @param agency role and agency
 * @param reach telephone and email address
 * @param safeTime when they are available
 */
public record OwnReferrerRow(String name, String relation, String agency, String reach, String safeTime) {

    static final String OF_RECORD =
            "select name, relation, agency, reach, safe_time from frontdoor.own_referrer(:record)";

    private static final String LEAD = "Safeguarding lead: ";

    /**
     * As they typed it, as far as it can be told apart: they check it before they send it. A case manager, and what
     * their organisation calls the first referral, belong to that one alone.
     */
    public Referrer typed(String email) {
        var comma = agency.indexOf(", ");
        var lead = relation.lines().findFirst().filter(line -> line.startsWith(LEAD));
        var end = ", " + email;
        return new Referrer(
                name,
                comma < 0 ? agency : agency.substring(0, comma),
                comma < 0 ? "" : agency.substring(comma + 2),
                reach.endsWith(end) ? reach.substring(0, reach.length() - end.length()) : "",
                safeTime,
                lead.map(line -> line.substring(LEAD.length())).orElse(""),
                "",
                "",
                "");
    }

    @Override
    public String toString() {
        return "OwnReferrerRow[…]";
    }
}
