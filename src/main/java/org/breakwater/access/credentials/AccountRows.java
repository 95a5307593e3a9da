package org.breakwater.access.credentials;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of accounts and their recovery codes. Each call runs inside a transaction that names its actor. */
@Component
public class AccountRows {

    public record KeysRow(
            UUID id,
            String name,
            String role,
            @Nullable String password,
            byte @Nullable [] codeSecret,
            long lastCodeStep,
            boolean suspended) {

        public Actor.Person person() {
            return new Actor.Person(id, name, Role.valueOf(role));
        }

        @Override
        public String toString() {
            return "KeysRow[" + id + "]";
        }
    }

    static final String BY_EMAIL = """
            select id, name, role, password, code_secret, last_code_step, suspended_at is not null as suspended
            from access.account
            where email = lower(?)
            """;

    static final String BY_ID = """
            select id, name, role, password, code_secret, last_code_step, suspended_at is not null as suspended
            from access.account
            where id = ?
            """;

    static final String MAKE = """
            insert into access.account (name, email, role, agency, team, password, code_secret, last_code_step, made_at)
            select p.name, lower(p.email), p.role, case when p.role = 'RESEARCHER' then p.belongs_to end,
                case when p.role = 'TEAM_MEMBER' then p.belongs_to end, p.password, p.code_secret, p.step, p.made_at
            from (values (?, ?, ?, ?, ?, cast(? as bytea), cast(? as bigint), cast(? as timestamptz)))
                as p(name, email, role, belongs_to, password, code_secret, step, made_at)
            returning id
            """;

    /** Only forward: a used code is never valid again, whichever request was quicker. */
    static final String USE_STEP = """
            update access.account set last_code_step = ? where id = ? and last_code_step < ?
            """;

    static final String USE_RECOVERY_CODE = """
            update access.recovery_code set used_at = cast(? as timestamptz)
            where account_id = ? and code_hash = ? and used_at is null
            """;

    static final String SPEND_RECOVERY_CODES = """
            update access.recovery_code set used_at = cast(? as timestamptz) where account_id = ? and used_at is null
            """;

    static final String ADD_RECOVERY_CODE = """
            insert into access.recovery_code (account_id, code_hash) values (?, ?)
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    AccountRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public Optional<KeysRow> byEmail(String email) {
        return jdbc.sql(BY_EMAIL).param(email).query(KeysRow.class).optional();
    }

    public Optional<KeysRow> byId(UUID id) {
        return jdbc.sql(BY_ID).param(id).query(KeysRow.class).optional();
    }

    /** @param belongsTo the agency or team that they act for; the empty string for none */
    public UUID make(
            String name, String email, Role role, String belongsTo, String password, byte[] codeSecret, long step) {
        return jdbc.sql(MAKE)
                .params(name, email, role.name(), belongsTo, password, codeSecret, step, clock.instant())
                .query(UUID.class)
                .single();
    }

    public boolean useStep(UUID id, long step) {
        return jdbc.sql(USE_STEP).params(step, id, step).update() == 1;
    }

    boolean useRecoveryCode(UUID id, byte[] hash) {
        return jdbc.sql(USE_RECOVERY_CODE).params(clock.instant(), id, hash).update() == 1;
    }

    /** New recovery codes; earlier ones become invalid. */
    void replaceRecoveryCodes(UUID id, List<byte[]> hashes) {
        jdbc.sql(SPEND_RECOVERY_CODES).params(clock.instant(), id).update();
        hashes.forEach(hash -> jdbc.sql(ADD_RECOVERY_CODE).params(id, hash).update());
    }
}
