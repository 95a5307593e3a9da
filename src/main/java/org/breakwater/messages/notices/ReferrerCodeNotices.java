package org.breakwater.messages.notices;

import java.sql.Timestamp;
import java.time.Clock;
import org.breakwater.frontdoor.ReferrerCodeRequested;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Whoever wants to prove a work address is owed a code. Its row names the proof and neither address nor code. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ReferrerCodeNotices {

    static final String OWE_CODE = """
            insert into messages.outbox (kind, proof_id, due_at, since) values ('CODE', :proof, :now, :now)""";

    private final JdbcClient jdbc;
    private final Clock clock;

    ReferrerCodeNotices(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @EventListener
    void sendTheCode(ReferrerCodeRequested asked) {
        jdbc.sql(OWE_CODE)
                .param("proof", asked.proofId())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }
}
