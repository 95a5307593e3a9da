package org.breakwater.access.sessions;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.Role;
import org.breakwater.access.credentials.Secrets;
import org.breakwater.access.proving.KnownBrowsers;
import org.breakwater.audit.AuditLog;
import org.breakwater.web.shell.SiteDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The signed-in browsers. */
@Component
public class SignedInSessions {

    public static final Duration IDLE = Duration.ofMinutes(30);
    public static final Duration LONGEST = Duration.ofHours(12);
    private static final Duration SEEN_ANEW_AFTER = Duration.ofMinutes(1);

    record HolderRow(
            UUID sessionId,
            UUID accountId,
            String name,
            String role,
            boolean several,
            boolean invented,
            boolean suspended,
            Instant startedAt,
            Instant seenAt,
            boolean ended) {}

    static final String WHO_HOLDS = """
            select session_id, account_id, name, role, several, invented, suspended, started_at, seen_at, ended
            from access.who_holds(?)
            """;

    static final String BEGIN = """
            insert into access.session (key_hash, account_id, device, role, started_at, seen_at)
            values (?, ?, ?, ?, cast(? as timestamptz), cast(? as timestamptz))
            """;

    static final String SEEN = "update access.session set seen_at = cast(? as timestamptz) where id = ?";

    /** One browser in the list of a person's own. */
    public record SessionRow(UUID id, String device, Instant startedAt, Instant seenAt) {}

    static final String LIVE = """
            select id, device, started_at, seen_at
            from access.session
            where account_id = ? and ended_at is null
              and seen_at > cast(? as timestamptz) and started_at > cast(? as timestamptz)
            order by seen_at desc
            limit 50
            """;

    static final String END = """
            update access.session set ended_at = cast(? as timestamptz)
            where account_id = ? and id = ? and ended_at is null
            """;

    static final String END_ALL = """
            update access.session set ended_at = cast(? as timestamptz)
            where account_id = ? and ended_at is null
            """;

    static final String ACT_AS = "update access.session set role = ? where id = ? and account_id = ?";

    private final JdbcClient jdbc;
    private final ActorTransactions acting;
    private final AuditLog audit;
    private final Secrets secrets;
    private final SiteDetails siteDetails;
    private final Clock clock;

    SignedInSessions(
            JdbcClient jdbc,
            ActorTransactions acting,
            AuditLog audit,
            Secrets secrets,
            SiteDetails siteDetails,
            Clock clock) {
        this.jdbc = jdbc;
        this.acting = acting;
        this.audit = audit;
        this.secrets = secrets;
        this.siteDetails = siteDetails;
        this.clock = clock;
    }

    /** Begins a session and returns the cookie's value; only its keyed hash is stored. */
    public String begin(Actor.Person person, String device) {
        var key = secrets.token();
        acting.as(person, () -> {
            jdbc.sql(BEGIN)
                    .params(hash(key), person.accountId(), device, person.roleName(), clock.instant(), clock.instant())
                    .update();
            audit.record(person.id(), person.roleName(), "signed in", "account:" + person.accountId(), "");
        });
        return key;
    }

    /** The holder of this cookie. Outside the demonstration an invented person counts as none. */
    public CookieStatus whoHolds(String key) {
        var found = find(key);
        if (found.isEmpty()) {
            return new CookieStatus.Nothing();
        }
        var row = found.get();
        var person = new Actor.Person(row.accountId(), row.name(), Role.valueOf(row.role()));
        var now = clock.instant();
        if (isOver(row, now)) {
            return new CookieStatus.Expired(person);
        }
        if (now.isAfter(row.seenAt().plus(SEEN_ANEW_AFTER))) {
            acting.as(
                    person,
                    () -> jdbc.sql(SEEN)
                            .params(clock.instant(), row.sessionId())
                            .update());
        }
        var idle = now.plus(IDLE);
        var ends = row.startedAt().plus(LONGEST);
        return new CookieStatus.Live(row.sessionId(), person, idle.isBefore(ends) ? idle : ends, row.several());
    }

    /** The person acts in another of their posts in this session from now on. */
    public void actAs(Actor.Person person, UUID sessionId, Role role) {
        acting.as(person, () -> {
            jdbc.sql(ACT_AS).params(role.name(), sessionId, person.accountId()).update();
            var detail = person.roleName() + " to " + role.name();
            audit.record(person.id(), person.roleName(), "changed role", "account:" + person.accountId(), detail);
        });
    }

    /** The post of the session with this cookie, while it is valid. Looking does not count as activity. */
    public Optional<String> liveRole(String key) {
        return find(key).filter(row -> !isOver(row, clock.instant())).map(HolderRow::role);
    }

    private Optional<HolderRow> find(String key) {
        return jdbc.sql(WHO_HOLDS)
                .param(hash(key))
                .query(HolderRow.class)
                .optional()
                .filter(row -> !row.ended() && !row.suspended() && (!row.invented() || siteDetails.demo()));
    }

    private static boolean isOver(HolderRow row, Instant now) {
        return !now.isBefore(row.seenAt().plus(IDLE))
                || !now.isBefore(row.startedAt().plus(LONGEST));
    }

    /** The person's browsers that are signed in now, the last seen first. */
    public List<SessionRow> of(Actor.Person person) {
        var now = clock.instant();
        return acting.looking(
                person,
                () -> jdbc.sql(LIVE)
                        .params(person.accountId(), now.minus(IDLE), now.minus(LONGEST))
                        .query(SessionRow.class)
                        .list());
    }

    public void end(Actor.Person person, UUID sessionId) {
        acting.as(person, () -> {
            jdbc.sql(END).params(clock.instant(), person.accountId(), sessionId).update();
            audit.record(person.id(), person.roleName(), "signed out", "account:" + person.accountId(), "");
        });
    }

    /**
     * Signs out every browser of an account, and forgets them as known; the actor is its holder or an administrator.
     */
    public void endAll(Actor actor, UUID accountId) {
        acting.as(actor, () -> {
            jdbc.sql(END_ALL).params(clock.instant(), accountId).update();
            jdbc.sql(KnownBrowsers.FORGET_ACCOUNT).param(accountId).update();
            audit.record(actor.id(), actor.roleName(), "signed out everywhere", "account:" + accountId, "");
        });
    }

    byte[] hash(String key) {
        return secrets.hash("session", key);
    }
}
