package org.breakwater.messages.notices;

import java.sql.Timestamp;
import java.time.Clock;
import org.breakwater.library.ContentChecksDue;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The weekly word is owed in the transaction that writes down that it was said: once a week, or not at all. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ContentCheckNotices {

    static final String OWE_WATCH = "insert into messages.outbox (kind, due_at, since) values ('WATCH', :now, :now)";

    private final JdbcClient jdbc;
    private final Clock clock;

    ContentCheckNotices(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @EventListener
    void tellWhoWatches(ContentChecksDue waiting) {
        jdbc.sql(OWE_WATCH).param("now", Timestamp.from(clock.instant())).update();
    }
}
