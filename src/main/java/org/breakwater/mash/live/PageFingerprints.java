package org.breakwater.mash.live;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.casework.presence.Presences;
import org.breakwater.mash.alerts.UnacknowledgedAlerts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Fingerprints that change when there is something new, for a page that refreshes itself. They reveal nothing else, and
 * are computed with the rights of the page's user: what they may not see changes nothing for them.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class PageFingerprints {

    private final JdbcClient jdbc;
    private final Clock clock;

    PageFingerprints(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The fingerprint of all queues and open alerts; closed contacts, which grow with the years, are not included. */
    public String ofTheQueues() {
        return jdbc.sql(OF_QUEUES)
                .param("now", clock.instant())
                .param("overdue", overdue())
                .query(String.class)
                .single();
    }

    /** The fingerprint of a contact and of who else has it open; empty if this person may not see it (any more). */
    public Optional<String> of(UUID contact) {
        return jdbc.sql(OF_CONTACT)
                .param("id", contact)
                .param("since", clock.instant().minus(Presences.HERE))
                .param("overdue", overdue())
                .query(String.class)
                .optional();
    }

    /** An alert unacknowledged since then is continued by telephone, and the page says so. */
    private Instant overdue() {
        return clock.instant().minus(UnacknowledgedAlerts.AFTER);
    }

    static final String OF_QUEUES = """
            select md5(concat_ws(' ', count(*), sum(version), count(*) filter (where due_at < :now),
                (select concat_ws(' ', count(*), max(alarmed_at), sum(cardinality(alarm_for)),
                    count(*) filter (where coalesce(ringing_since, alarmed_at) <= :overdue))
                 from mash.contact where alarmed_at is not null and alarm_taken_at is null)))
            from mash.contact where stage <> 'CLOSED'""";

    static final String OF_CONTACT = """
            select md5(concat_ws(' ', c.version, c.alarmed_at, c.alarm_taken_at, c.came_back_at, c.evidence_at,
                coalesce(c.ringing_since, c.alarmed_at) <= :overdue,
                (select string_agg(p.account, ' ' order by p.account)
                 from mash.presence p where p.contact_id = c.id and p.seen_at > :since)))
            from mash.contact c where c.id = :id""";
}
