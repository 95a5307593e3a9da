package org.breakwater.messages.notices.desk;

import java.sql.Timestamp;
import java.time.Clock;
import org.breakwater.mash.alerts.RedContactReceived;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A red contact is told to the managers and to the teams that may have to go out, at the same moment. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class RedRatingNotices {

    static final String OWE_RED = """
            insert into messages.outbox (kind, contact_id, team, due_at, since)
            values ('RED', :contact, :team, :now, :now)
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    RedRatingNotices(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @EventListener
    void tellManagersAndTeams(RedContactReceived red) {
        owe(red, null);
        red.teams().forEach(team -> owe(red, team));
    }

    private void owe(RedContactReceived red, @Nullable String team) {
        jdbc.sql(OWE_RED)
                .param("contact", red.contactId())
                .param("team", team)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }
}
