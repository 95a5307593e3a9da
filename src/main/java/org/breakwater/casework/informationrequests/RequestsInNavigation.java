package org.breakwater.casework.informationrequests;

import java.time.Clock;
import java.util.Map;
import org.breakwater.access.Actor;
import org.breakwater.access.Role;
import org.breakwater.casework.Case;
import org.breakwater.casework.screens.navigation.CaseLink;
import org.breakwater.casework.screens.navigation.CaseNavigationPart;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The number of information requests, and of late ones, in the navigation of a case. */
@Component
class RequestsInNavigation implements CaseNavigationPart {

    private final JdbcClient jdbc;
    private final Clock clock;

    RequestsInNavigation(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Map<CaseLink.Group, String> counts(Actor.Person who, Case seen) {
        return who.role() == Role.CONTACT_OFFICER
                ? Map.of()
                : Map.of(CaseLink.Group.AGENCY_INFORMATION, count(seen).inWords());
    }

    private Count count(Case seen) {
        return jdbc.sql(Count.OF_CASE)
                .param("id", seen.id())
                .param("now", clock.instant())
                .query(Count.class)
                .single();
    }

    /** Requests that were not withdrawn. */
    record Count(int sent, int late) {

        static final String OF_CASE = """
                select count(*)::int as sent,
                    (count(*) filter (where replied_at is null and due_at < :now))::int as late
                from mash.information_request where contact_id = :id and withdrawn_at is null""";

        String inWords() {
            return late == 0 ? String.valueOf(sent) : sent + ", " + late + " overdue";
        }
    }
}
