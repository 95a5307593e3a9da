package org.breakwater.casework.informationrequests.agencyinformation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.breakwater.access.accounts.Agencies;
import org.jspecify.annotations.Nullable;

/**
 * An agency's response about one of several cases, without superseded ones.
 *
 * @param sensitivity its sharing restrictions; null if the agency gave no facts
 * @param outside the name of an external agency; null for the others
 */
public record AgencyReplyRow(
        UUID contactId,
        String agency,
        @Nullable String outside,
        Response.Kind kind,
        List<String> factWhen,
        List<String> factWords,
        Response.@Nullable Sensitivity sensitivity,
        Instant repliedAt) {

    static final String OF_CASES = """
            select r.contact_id, r.agency, a.outside, r.kind, r.fact_when, r.fact_words, r.sensitivity,
                r.replied_at
            from mash.response r join mash.information_request a on a.id = r.ask_id
            where r.contact_id = any(cast(:cases as uuid[]))
              and not exists (select from mash.response n where n.supersedes = r.id)
            order by r.replied_at desc, r.id desc limit 200""";

    public String nameIn(Agencies agencies) {
        return new InformationRequest.Whom(agency, outside).nameIn(agencies);
    }

    /** "Essex Police information", with its sharing restriction if the family may not see it. */
    public String toldBy(Agencies agencies) {
        var told = nameIn(agencies) + " information";
        return sensitivity == null || sensitivity == Response.Sensitivity.FAMILY
                ? told
                : told + ". " + sensitivity.inWords();
    }

    public List<Response.Fact> facts() {
        return Response.Fact.all(factWhen, factWords);
    }

    @Override
    public String toString() {
        return "AgencyReplyRow[" + contactId + ", " + agency + "]";
    }
}
