package org.breakwater.notify.outbox;

import static org.breakwater.database.QueryRows.all;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.audit.AuditLog;
import org.breakwater.time.Calendars;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The administrator's view of the outbox, and the one action: retrying a stuck mail. */
@Component
class OutboxRecords {

    /** The recipients may have changed since none was found, so they are determined again. */
    static final String ADDRESS_AGAIN = """
            update notify.outbox o set state = 'OWED', since = :now
            from notify.mail m
            where m.outbox_id = o.id and m.id = :id and m.state = 'STUCK' and m.trouble in ('NOBODY', 'UNADDRESSED')
                and o.state = 'ADDRESSED'
                and not exists (select from notify.outbox w
                    where w.kind = o.kind and w.about_id is not distinct from o.about_id
                        and w.other_id is not distinct from o.other_id and w.detail is not distinct from o.detail
                        and w.step = o.step and w.state = 'OWED')
            """;

    static final String NOBODY_IS_OVER = """
            update notify.mail set state = 'NOT_NEEDED', since = :now
            where id = :id and state = 'STUCK' and trouble in ('NOBODY', 'UNADDRESSED')
            """;

    static final String TRY_AGAIN = """
            update notify.mail set state = 'WAITING', attempts = 0, next_try_at = :now, since = :now
            where id = :id and state = 'STUCK'
            """;

    static final String ALL_STUCK = "select id from notify.mail where state = 'STUCK' order by id limit 1000";

    private final JdbcClient jdbc;
    private final ActorTransactions acting;
    private final AuditLog audit;
    private final Clock clock;

    OutboxRecords(JdbcClient jdbc, ActorTransactions acting, AuditLog audit, Clock clock) {
        this.jdbc = jdbc;
        this.acting = acting;
        this.audit = audit;
        this.clock = clock;
    }

    OutboxCount count(Actor actor) {
        var midnight = clock.instant()
                .atZone(Calendars.LONDON)
                .toLocalDate()
                .atStartOfDay(Calendars.LONDON)
                .toInstant();
        return acting.looking(
                actor,
                () -> jdbc.sql(OutboxCount.NOW)
                        .param("midnight", midnight)
                        .query(OutboxCount.class)
                        .single());
    }

    List<OutboxRow> stuck(Actor actor, int most, int after) {
        return acting.looking(
                actor, () -> all(jdbc.sql(OutboxRow.STUCK).params(most, after).query(OutboxRow.class)));
    }

    List<OutboxRow> waiting(Actor actor, int most) {
        return acting.looking(
                actor, () -> all(jdbc.sql(OutboxRow.WAITING).param(most).query(OutboxRow.class)));
    }

    void tryAgain(Actor actor, UUID mail) {
        acting.as(actor, () -> again(actor, mail));
    }

    /** At most 1000 at once. */
    void tryAllAgain(Actor actor) {
        acting.as(actor, () -> all(jdbc.sql(ALL_STUCK).query(UUID.class)).forEach(mail -> again(actor, mail)));
    }

    private void again(Actor actor, UUID mail) {
        update(ADDRESS_AGAIN, mail);
        var done = update(NOBODY_IS_OVER, mail) + update(TRY_AGAIN, mail);
        if (done > 0) {
            audit.record(actor.id(), actor.roleName(), "retried a stuck email", "mail:" + mail, "");
        }
    }

    private int update(String statement, UUID mail) {
        return jdbc.sql(statement)
                .param("id", mail)
                .param("now", clock.instant())
                .update();
    }
}
