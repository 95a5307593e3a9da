package org.breakwater.messages.notices.desk;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import org.breakwater.casework.safecontact.visitbriefing.VisitBriefingChanged;
import org.breakwater.mash.handover.HandoverOffered;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * A team's people hear that something is handed over to them: at once, and when their answer is due. Both are owed in
 * the transaction that hands over; what was answered meanwhile is told to no one. What they must know before a visit
 * may change later: that is owed in the transaction that changes it.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class HandoverNotices {

    static final String OWE_HANDOVER = """
            insert into messages.outbox (kind, handover_id, step, due_at, since)
            values ('HANDOVER', :handover, :step, :due, :now)
            """;

    static final String OWE_KNOW_FIRST = """
            insert into messages.outbox (kind, handover_id, due_at, since)
            values ('KNOW_FIRST', :handover, :now, :now)
            on conflict do nothing
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    HandoverNotices(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @EventListener
    void tellTheTeam(HandoverOffered offered) {
        owe(offered, 0, clock.instant());
        owe(offered, 1, offered.dueAt());
    }

    @EventListener
    void tellThatItChanged(VisitBriefingChanged changed) {
        jdbc.sql(OWE_KNOW_FIRST)
                .param("handover", changed.handoverId())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    private void owe(HandoverOffered offered, int step, Instant due) {
        jdbc.sql(OWE_HANDOVER)
                .param("handover", offered.handoverId())
                .param("step", step)
                .param("due", Timestamp.from(due))
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }
}
