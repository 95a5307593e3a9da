package org.breakwater.access.invitation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.Role;
import org.breakwater.access.credentials.Secrets;
import org.breakwater.audit.AuditLog;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Accounts are created by invitation. The link's token is generated when the message is sent; a table stores its keyed
 * hash.
 */
@Component
public class Invitations {

    /** How long a link is valid after it was sent. */
    public static final Duration GOOD_FOR = Duration.ofDays(7);

    private static final String TOKEN = "invitation";

    /** An open invitation; only a researcher belongs to an agency, and only a team member to a team. */
    public record OpenRow(UUID id, String role, @Nullable String belongsTo, String email, Instant madeAt) {
        @Override
        public String toString() {
            return "OpenRow[" + id + "]";
        }
    }

    static final String HAS_ACCOUNT = "select exists (select from access.account where email = ?)";

    static final String WITHDRAW_FOR_EMAIL = """
            update access.invitation set withdrawn_at = cast(? as timestamptz)
            where email = ? and accepted_at is null and withdrawn_at is null
            """;

    static final String MAKE = """
            insert into access.invitation (role, agency, team, email, made_by, made_at)
            select p.role, case when p.role = 'RESEARCHER' then p.belongs_to end,
                case when p.role = 'TEAM_MEMBER' then p.belongs_to end, p.email, p.made_by, p.made_at
            from (values (?, ?, ?, ?, cast(? as timestamptz))) as p(role, belongs_to, email, made_by, made_at)
            returning id
            """;

    static final String KEEP_TOKEN = """
            update access.invitation set token_hash = ?, token_made_at = cast(? as timestamptz)
            where id = ? and accepted_at is null and withdrawn_at is null
            """;

    static final String OPEN = """
            select id, role, coalesce(agency, team) as belongs_to, email, made_at from access.invitation
            where accepted_at is null and withdrawn_at is null
            order by made_at desc
            limit 200
            """;

    static final String EMAIL = """
            select email from access.invitation where id = ? and accepted_at is null and withdrawn_at is null
            """;

    static final String WITHDRAW = """
            update access.invitation set withdrawn_at = cast(? as timestamptz)
            where id = ? and accepted_at is null and withdrawn_at is null
            """;

    private final JdbcClient jdbc;
    private final ActorTransactions acting;
    private final AuditLog audit;
    private final Secrets secrets;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Invitations(
            JdbcClient jdbc,
            ActorTransactions acting,
            AuditLog audit,
            Secrets secrets,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.acting = acting;
        this.audit = audit;
        this.secrets = secrets;
        this.events = events;
        this.clock = clock;
    }

    /** Invites someone; an earlier invitation to the same address ends. Empty if the address has an account already. */
    public Optional<UUID> invite(Actor actor, Role role, String email) {
        return invite(actor, role, "", email);
    }

    /** Invites someone who will answer for an agency; otherwise as above. */
    public Optional<UUID> inviteResearcher(Actor actor, String agency, String email) {
        return invite(actor, Role.RESEARCHER, agency, email);
    }

    /** Invites someone who will receive handovers to a team; otherwise as above. */
    public Optional<UUID> inviteTeamMember(Actor actor, String team, String email) {
        return invite(actor, Role.TEAM_MEMBER, team, email);
    }

    private Optional<UUID> invite(Actor actor, Role role, String belongsTo, String email) {
        var address = email.strip().toLowerCase(Locale.ROOT);
        return acting.as(actor, () -> {
            if (jdbc.sql(HAS_ACCOUNT).param(address).query(Boolean.class).single()) {
                return Optional.<UUID>empty();
            }
            jdbc.sql(WITHDRAW_FOR_EMAIL).params(clock.instant(), address).update();
            var id = jdbc.sql(MAKE)
                    .params(role.name(), belongsTo, address, actor.id().value(), clock.instant())
                    .query(UUID.class)
                    .single();
            var detail = belongsTo.isEmpty() ? "" : (role == Role.TEAM_MEMBER ? "team:" : "agency:") + belongsTo;
            audit.record(actor.id(), actor.roleName(), "invited as " + role.name(), subject(id), detail);
            events.publishEvent(new InvitationMade(id));
            return Optional.of(id);
        });
    }

    /**
     * Generates the token of an invitation's link, {@code /invitation/<token>}, and stores only its keyed hash; an
     * earlier token becomes invalid. Empty if the invitation was accepted or withdrawn.
     */
    public Optional<String> tokenFor(Actor actor, UUID invitationId) {
        var token = secrets.token();
        return acting.as(actor, () -> {
            var kept = jdbc.sql(KEEP_TOKEN)
                    .params(secrets.hash(TOKEN, token), clock.instant(), invitationId)
                    .update();
            return kept == 1 ? Optional.of(token) : Optional.<String>empty();
        });
    }

    /** Where the link is to be sent; empty if it is no longer needed. */
    public Optional<String> emailOf(Actor actor, UUID invitationId) {
        return acting.looking(
                actor,
                () -> jdbc.sql(EMAIL).param(invitationId).query(String.class).optional());
    }

    /** Invitations that nobody has accepted yet, the latest first; at most 200. */
    public List<OpenRow> open(Actor actor) {
        return acting.looking(actor, () -> jdbc.sql(OPEN).query(OpenRow.class).list());
    }

    public void withdraw(Actor actor, UUID invitationId) {
        acting.as(actor, () -> {
            jdbc.sql(WITHDRAW).params(clock.instant(), invitationId).update();
            audit.record(actor.id(), actor.roleName(), "withdrew invitation", subject(invitationId), "");
        });
    }

    private static String subject(UUID id) {
        return "invitation:" + id;
    }
}
