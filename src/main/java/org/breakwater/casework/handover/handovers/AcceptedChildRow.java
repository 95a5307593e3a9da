package org.breakwater.casework.handover.handovers;

import java.time.LocalDate;
import java.util.UUID;
import org.breakwater.time.EnglishTimes;

/** A child whom a team accepted after a contact, and the worker whom it named: whoever asks next calls them. */
public record AcceptedChildRow(UUID contactId, String called, String team, String worker, LocalDate acceptedOn) {

    static final String OF_CONTACTS = """
            select h.contact_id, h.called, h.team, r.worker, r.said_on as accepted_on
            from mash.handover h join mash.handover_response r on r.handover_id = h.id and r.accepted
            where h.contact_id = any(cast(:ids as uuid[])) and h.settled_how = 'ACCEPTED'
            order by r.said_on desc, h.id limit 200""";

    /** Such as "Accepted by Assessment team on 3 September 2026, allocated worker Sefa Ironside". */
    public String inWords(String teamName) {
        return "Accepted by %s on %s, allocated worker %s".formatted(teamName, EnglishTimes.date(acceptedOn), worker);
    }

    /** The same with the child's name: of several children, not each may have been accepted. */
    public String ofChild(String teamName) {
        return "%s: a%s".formatted(called, inWords(teamName).substring(1));
    }

    @Override
    public String toString() {
        return "AcceptedChildRow[" + contactId + "]";
    }
}
