package org.breakwater.mash.model;

import static org.breakwater.database.Rows.all;

import java.util.UUID;
import org.breakwater.mash.KnowFirstChanged;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * A warning, or a rule of safe contact, is new or has ended: every team that goes out to the child learns that it is.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class KnowingFirst {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    KnowingFirst(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    void changed(UUID contact) {
        all(jdbc.sql(WHO_GOES).param("contact", contact).query(UUID.class)).stream()
                .map(KnowFirstChanged::new)
                .forEach(events::publishEvent);
    }

    static final String WHO_GOES = """
            select id from mash.handover
            where contact_id = :contact and not outside
                and (settled_how = 'ACCEPTED' or settled_at is null and answered_at is null)
            limit 200""";
}
