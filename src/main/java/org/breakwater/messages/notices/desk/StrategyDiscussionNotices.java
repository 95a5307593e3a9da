package org.breakwater.messages.notices.desk;

import java.sql.Timestamp;
import java.time.Clock;
import org.breakwater.mash.meetings.StrategyDiscussionCalled;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * An agency's people hear that a strategy discussion is called with them, once. It is owed in the transaction that
 * calls it; one that has ended meanwhile is told to no one. The desk rings them besides.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class StrategyDiscussionNotices {

    static final String OWE_STRATEGY = """
            insert into messages.outbox (kind, call_id, due_at, since) values ('STRATEGY', :call, :now, :now)
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    StrategyDiscussionNotices(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @EventListener
    void tellTheAgency(StrategyDiscussionCalled called) {
        jdbc.sql(OWE_STRATEGY)
                .param("call", called.callId())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }
}
