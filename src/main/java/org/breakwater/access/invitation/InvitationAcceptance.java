package org.breakwater.access.invitation;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.Role;
import org.breakwater.access.credentials.AccountRows;
import org.breakwater.access.credentials.AuthenticatorCodes;
import org.breakwater.access.credentials.Passwords;
import org.breakwater.access.credentials.RecoveryCodes;
import org.breakwater.access.credentials.Secrets;
import org.breakwater.access.sessions.AccessJobs;
import org.breakwater.audit.AuditLog;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** From a link to an account. */
@Component
public class InvitationAcceptance {

    /** What the person sees when they accept: their address, and the secret for the authenticator app. */
    public record Offer(UUID id, Role role, String email, String secretWords) {
        @Override
        public String toString() {
            return "Offer[" + id + "]";
        }
    }

    /** The result. */
    public sealed interface Outcome {
        record Accepted(Actor.Person person, List<String> recoveryCodes) implements Outcome {
            @Override
            public String toString() {
                return "Accepted[" + person + "]";
            }
        }

        record WrongCode() implements Outcome {}

        /** The link is used, withdrawn or expired. */
        record Over() implements Outcome {}
    }

    record InvitationRow(UUID id, String role, String belongsTo, String email, byte[] codeSecret) {
        @Override
        public String toString() {
            return "InvitationRow[" + id + "]";
        }
    }

    static final String GIVE_SECRET = """
            update access.invitation set code_secret = coalesce(code_secret, ?)
            where token_hash = ? and token_made_at > cast(? as timestamptz)
              and accepted_at is null and withdrawn_at is null
            returning id, role, coalesce(agency, team, '') as belongs_to, email, code_secret
            """;

    static final String ACCEPT = """
            update access.invitation set accepted_at = cast(? as timestamptz), token_hash = null, code_secret = null
            where id = ? and accepted_at is null and withdrawn_at is null
            """;

    private final JdbcClient jdbc;
    private final ActorTransactions acting;
    private final AuditLog audit;
    private final AccountRows accounts;
    private final RecoveryCodes recoveryCodes;
    private final Passwords passwords;
    private final AuthenticatorCodes codes;
    private final Secrets secrets;
    private final Clock clock;

    InvitationAcceptance(
            JdbcClient jdbc,
            ActorTransactions acting,
            AuditLog audit,
            AccountRows accounts,
            RecoveryCodes recoveryCodes,
            Passwords passwords,
            AuthenticatorCodes codes,
            Secrets secrets,
            Clock clock) {
        this.jdbc = jdbc;
        this.acting = acting;
        this.audit = audit;
        this.accounts = accounts;
        this.recoveryCodes = recoveryCodes;
        this.passwords = passwords;
        this.codes = codes;
        this.secrets = secrets;
        this.clock = clock;
    }

    /** The invitation behind a link, while it is valid. */
    public Optional<Offer> offer(String token) {
        return acting.as(AccessJobs.INVITATIONS, () -> find(token))
                .map(row -> new Offer(row.id(), Role.valueOf(row.role()), row.email(), codes.words(row.codeSecret())));
    }

    /** Creates the account, once the app has shown a right code. */
    public Outcome accept(String token, String name, String password, String code) {
        var hash = passwords.hash(password);
        return acting.as(AccessJobs.INVITATIONS, () -> {
            var found = find(token);
            if (found.isEmpty()) {
                return new Outcome.Over();
            }
            var invitation = found.get();
            var step = codes.step(invitation.codeSecret(), code, 0);
            if (step.isEmpty()) {
                return new Outcome.WrongCode();
            }
            if (jdbc.sql(ACCEPT).params(clock.instant(), invitation.id()).update() == 0) {
                return new Outcome.Over();
            }
            return made(invitation, name, hash, step.getAsLong());
        });
    }

    private Outcome made(InvitationRow invitation, String name, String passwordHash, long step) {
        var role = Role.valueOf(invitation.role());
        var id = accounts.make(
                name, invitation.email(), role, invitation.belongsTo(), passwordHash, invitation.codeSecret(), step);
        var job = AccessJobs.INVITATIONS;
        audit.record(job.id(), job.roleName(), "made account", "account:" + id, "invitation:" + invitation.id());
        return new Outcome.Accepted(new Actor.Person(id, name, role), recoveryCodes.makeNew(job, id));
    }

    private Optional<InvitationRow> find(String token) {
        return jdbc.sql(GIVE_SECRET)
                .params(
                        codes.newSecret(),
                        secrets.hash("invitation", token),
                        clock.instant().minus(Invitations.GOOD_FOR))
                .query(InvitationRow.class)
                .optional();
    }
}
