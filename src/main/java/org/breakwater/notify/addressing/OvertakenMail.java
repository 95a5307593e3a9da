package org.breakwater.notify.addressing;

import java.time.Clock;
import java.util.UUID;
import org.breakwater.notify.Notice;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Mails superseded by a later one: after an outage one mail of each alert is sent, not all that were missed. */
class OvertakenMail {

    /** After an outage several steps are due at once: the latest is enough. */
    static final String OVERTAKE_STEPS = """
            update notify.outbox o set state = 'NOT_NEEDED', since = :now
            where o.kind = any (cast(:kinds as text[])) and o.state = 'OWED' and o.due_at <= :now and exists (
                select from notify.outbox later
                where later.kind = o.kind and later.about_id = o.about_id
                    and later.other_id is not distinct from o.other_id
                    and later.state = 'OWED' and later.step > o.step and later.due_at <= :now)
            """;

    /** An unsent mail is superseded by the next one to the same person. */
    static final String OVERTAKE_MAILS = """
            update notify.mail m set state = 'NOT_NEEDED', since = :now
            from notify.outbox o
            where o.id = m.outbox_id and o.about_id = :about and m.kind = :kind and m.to_account = :account
                and m.state in ('WAITING', 'STUCK')
            """;

    private final JdbcClient jdbc;
    private final NoticeRegistry register;
    private final Clock clock;

    OvertakenMail(JdbcClient jdbc, NoticeRegistry register, Clock clock) {
        this.jdbc = jdbc;
        this.register = register;
        this.clock = clock;
    }

    void whatIsOwed() {
        var kinds = register.all().stream()
                .filter(Notice::onlyLatestStep)
                .map(Notice::name)
                .toArray(String[]::new);
        jdbc.sql(OVERTAKE_STEPS)
                .param("kinds", kinds)
                .param("now", clock.instant())
                .update();
    }

    /** Only a later one of the same notice supersedes an earlier one: nothing else may suppress it. */
    void mails(OwedMailRow owed, UUID account) {
        jdbc.sql(OVERTAKE_MAILS)
                .param("now", clock.instant())
                .param("about", owed.aboutId())
                .param("kind", owed.kind())
                .param("account", account)
                .update();
    }
}
