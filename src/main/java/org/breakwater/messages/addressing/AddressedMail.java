package org.breakwater.messages.addressing;

import static org.breakwater.database.QueryRows.all;

import java.sql.Timestamp;
import java.time.Clock;
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
