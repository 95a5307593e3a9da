package org.breakwater.messages.addressing;

import static org.breakwater.database.QueryRows.all;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of mails that are to be sent, or that no one can be sent. In the transaction of the addressing. */
class AddressedMail {

    static final String ADDRESSED =
            "update messages.outbox set state = 'ADDRESSED', since = :now where id = :id and state = 'OWED'";

    static final String ADDRESS = """
            insert into messages.mail (outbox_id, kind, to_account, to_role, made_at, next_try_at, since)
            values (:id, :kind, cast(:account as uuid), :role, :now, :now, :now)
            """;

    /** At most one in a quarter of an hour for each person; one that waits already speaks for this one too. */
    static final String ADDRESS_APPROVAL = """
            insert into messages.mail as m (outbox_id, kind, to_account, to_role, made_at, next_try_at, since)
            select :id, 'APPROVAL', cast(:account as uuid), :role, :now, greatest(cast(:now as timestamptz),
                (select max(s.since) + interval '15 minutes' from messages.mail s
                 where s.to_account = cast(:account as uuid) and s.kind = 'APPROVAL' and s.state = 'SENT')), :now
            on conflict (to_account) where kind = 'APPROVAL' and state in ('WAITING', 'STUCK') do update
            set state = 'WAITING', attempts = 0, since = excluded.since,
                next_try_at = greatest(excluded.next_try_at, m.since + interval '15 minutes')
            where m.state = 'STUCK'
            """;

    /** One call at a time is owed after the last that was owed from the beginning. */
    static final String OWE_THE_NEXT_CALL = """
            insert into messages.outbox (kind, contact_id, step, due_at, since)
            select 'ALARM', :contact, :step, :due, :now
            where not exists (select from messages.outbox later
                where later.kind = 'ALARM' and later.contact_id = :contact and later.state = 'OWED'
                    and later.step > :from)
            on conflict do nothing
            """;

    static final String NOBODY = """
            insert into messages.mail (outbox_id, kind, to_role, made_at, next_try_at, since, state, trouble)
            values (:id, :kind, :role, :now, :now, :now, 'STUCK', 'NOBODY')
            """;

    static final String UNADDRESSED = """
            insert into messages.mail (outbox_id, kind, to_role, made_at, next_try_at, since, state, trouble)
            values (:id, :kind, :role, :now, :now, :now, 'STUCK', 'UNADDRESSED')
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    AddressedMail(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The next fifty that are due, locked for this transaction. */
    List<OwedMailRow> due() {
        return all(jdbc.sql(OwedMailRow.DUE).param("now", now()).query(OwedMailRow.class));
    }

    /** The same one, unless another node has addressed it meanwhile. */
    Optional<OwedMailRow> stillDue(OwedMailRow owed) {
        return jdbc.sql(OwedMailRow.ONE_DUE)
                .param("id", owed.id())
                .query(OwedMailRow.class)
                .optional();
    }

    void keep(OwedMailRow owed, @Nullable UUID account, String role) {
        keep(ADDRESS, owed, account, role);
    }

    void keepApproval(OwedMailRow owed, UUID account, String role) {
        keep(ADDRESS_APPROVAL, owed, account, role);
    }

    /** No one has acknowledged an alert of danger when its last call is addressed: another is due in an hour. */
    void callAgain(OwedMailRow owed) {
        if (!owed.kind().equals(MailKind.ALARM.name())) {
            return;
        }
        jdbc.sql(OWE_THE_NEXT_CALL)
                .param("contact", owed.contactId())
                .param("from", owed.step())
                .param("step", owed.step() + AlertEscalation.THEN_EVERY)
                .param("due", Timestamp.from(clock.instant().plus(Duration.ofMinutes(AlertEscalation.THEN_EVERY))))
                .param("now", now())
                .update();
    }

    /** No one has this role, or may know of it. */
    void keepForNobody(OwedMailRow owed, String role) {
        keep(NOBODY, owed, null, role);
    }

    /** The person who is to be told has a mail of their own now; false when that was so before. */
    boolean markAddressed(OwedMailRow owed) {
        return jdbc.sql(ADDRESSED).param("now", now()).param("id", owed.id()).update() == 1;
    }

    /** It cannot be worked out who is to be told. */
    void setAside(OwedMailRow owed) {
        if (markAddressed(owed)) {
            keep(UNADDRESSED, owed, null, "UNKNOWN");
        }
    }

    private void keep(String statement, OwedMailRow owed, @Nullable UUID account, String role) {
        jdbc.sql(statement)
                .param("id", owed.id())
                .param("kind", owed.kind())
                .param("account", account)
                .param("role", role)
                .param("now", now())
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
