package org.breakwater.messages.notices;

import java.sql.Timestamp;
import java.time.Clock;
import org.breakwater.frontdoor.conversations.ReferrerUpdateDue;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A professional who sent a referral is told that something new stands there. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ReferrerNotices {

    static final String OWE_NEWS = """
            insert into messages.outbox (kind, contact_id, due_at, since) values ('NEWS', :contact, :now, :now)""";

    private final JdbcClient jdbc;
    private final Clock clock;

    ReferrerNotices(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @EventListener
    void tellTheReferrer(ReferrerUpdateDue news) {
        jdbc.sql(OWE_NEWS)
                .param("contact", news.recordId())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }
}
