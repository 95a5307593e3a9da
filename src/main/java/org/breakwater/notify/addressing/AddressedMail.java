package org.breakwater.notify.addressing;

import static org.breakwater.database.QueryRows.all;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.notify.Notice;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of mails to be sent, or without a recipient. In the transaction of the addressing. */
class AddressedMail {

    static final String ADDRESSED =
            "update notify.outbox set state = 'ADDRESSED', since = :now where id = :id and state = 'OWED'";

    static final String ADDRESS = """
            insert into notify.mail
                (outbox_id, kind, to_account, to_whom, deputy_for, urgency, made_at, next_try_at, since)
            values (:id, :kind, cast(:account as uuid), :whom, cast(:deputyFor as uuid), :urgency, :now, :now, :now)
            """;

    /** At most one in a quarter of an hour for each person; a pending one already covers this one too. */
    static final String ADDRESS_FOR_ALL = """
            insert into notify.mail as m
                (outbox_id, kind, to_account, to_whom, deputy_for, urgency, for_all, made_at, next_try_at, since)
            select :id, :kind, cast(:account as uuid), :whom, cast(:deputyFor as uuid), :urgency, true, :now,
                greatest(cast(:now as timestamptz),
                (select max(s.since) + interval '15 minutes' from notify.mail s
                 where s.to_account = cast(:account as uuid) and s.kind = :kind and s.for_all and s.state = 'SENT')),
                :now
            on conflict (to_account, kind) where for_all and state in ('WAITING', 'STUCK') do update
            set state = 'WAITING', attempts = 0, since = excluded.since,
                next_try_at = greatest(excluded.next_try_at, m.since + interval '15 minutes')
            where m.state = 'STUCK'
            """;

    /** One repetition at a time is queued, after the last of the initial steps. */
    static final String OWE_THE_NEXT = """
            insert into notify.outbox
                (kind, about_id, other_id, detail, step, repeat, urgency, due_at, since)
            select o.kind, o.about_id, o.other_id, o.detail, :step, o.repeat, o.urgency, :due, :now
            from notify.outbox o
            where o.id = :id and not exists (select from notify.outbox later
                where later.kind = o.kind and later.about_id = o.about_id and later.state = 'OWED'
                    and later.step > o.step)
            on conflict do nothing
            """;

    static final String STUCK = """
            insert into notify.mail (outbox_id, kind, to_whom, made_at, next_try_at, since, state, trouble)
            values (:id, :kind, :whom, :now, :now, :now, 'STUCK', :trouble)
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    AddressedMail(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The next fifty that are due, locked for this transaction. */
    List<OwedMailRow> due() {
        return all(jdbc.sql(OwedMailRow.DUE).param("now", clock.instant()).query(OwedMailRow.class));
    }

    /** The same one, unless another node has addressed it meanwhile. */
    Optional<OwedMailRow> stillDue(OwedMailRow owed) {
        return jdbc.sql(OwedMailRow.ONE_DUE)
                .param("id", owed.id())
                .query(OwedMailRow.class)
                .optional();
    }

    void keep(OwedMailRow owed, Notice notice, Addressee to) {
        var statement = notice.speaksForAll() ? ADDRESS_FOR_ALL : ADDRESS;
        keep(statement, owed, notice, to.account(), to.role(), to.deputyFor());
    }

    /** For someone without an account. @param whom a description */
    void keepFor(OwedMailRow owed, Notice notice, String whom) {
        keep(ADDRESS, owed, notice, null, whom, null);
    }

    private void keep(
            String statement,
            OwedMailRow owed,
            Notice notice,
            @Nullable UUID account,
            String whom,
            @Nullable UUID deputyFor) {
        jdbc.sql(statement)
                .param("id", owed.id())
                .param("kind", owed.kind())
                .param("account", account)
                .param("whom", whom)
                .param("deputyFor", deputyFor)
                .param("urgency", notice.urgency().ordinal())
                .param("now", clock.instant())
                .update();
    }

    /** It was not stopped before its last step was addressed: another repetition is due after a while. */
    void oweTheNext(OwedMailRow owed, Duration after) {
        jdbc.sql(OWE_THE_NEXT)
                .param("id", owed.id())
                .param("step", owed.step() + (int) after.toMinutes())
                .param("due", clock.instant().plus(after))
                .param("now", clock.instant())
                .update();
    }

    /** No one has this role, or may know of it. */
    void keepForNobody(OwedMailRow owed, String role) {
        stuck(owed, role, "NOBODY");
    }

    /** The person who should have been told has a mail of their own now; false if they had one before. */
    boolean markAddressed(OwedMailRow owed) {
        return jdbc.sql(ADDRESSED)
                        .param("now", clock.instant())
                        .param("id", owed.id())
                        .update()
                == 1;
    }

    /** The recipients could not be determined. */
    void setAside(OwedMailRow owed) {
        if (markAddressed(owed)) {
            stuck(owed, "Not known", "UNADDRESSED");
        }
    }

    private void stuck(OwedMailRow owed, String whom, String trouble) {
        jdbc.sql(STUCK)
                .param("id", owed.id())
                .param("kind", owed.kind())
                .param("whom", whom)
                .param("trouble", trouble)
                .param("now", clock.instant())
                .update();
    }
}
