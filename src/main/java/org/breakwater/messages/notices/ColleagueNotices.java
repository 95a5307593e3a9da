package org.breakwater.messages.notices;

import java.sql.Timestamp;
import java.time.Clock;
import org.breakwater.frontdoor.ColleagueAsked;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Whoever is asked by a colleague is told that something waits. The row names an id at the front door, no address. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ColleagueNotices {

    static final String OWE_COLLEAGUE = """
            insert into messages.outbox (kind, addressee_id, due_at, since)
            values ('COLLEAGUE', :addressee, :now, :now)""";

    private final JdbcClient jdbc;
    private final Clock clock;

    ColleagueNotices(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @EventListener
    void tellTheColleague(ColleagueAsked asked) {
        jdbc.sql(OWE_COLLEAGUE)
                .param("addressee", asked.addresseeId())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }
}
