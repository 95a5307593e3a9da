package org.breakwater.access.signin;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.credentials.AccountRows;
import org.breakwater.access.credentials.AuthenticatorCodes;
import org.breakwater.access.credentials.Passwords;
import org.breakwater.access.credentials.RecoveryCodes;
import org.breakwater.access.credentials.Secrets;
import org.breakwater.access.credentials.SignInTries;
import org.breakwater.access.proving.KnownBrowsers;
import org.breakwater.access.sessions.AccessJobs;
import org.breakwater.audit.AuditLog;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Signing in: the password, and then the code. Whether there is an account is never revealed, neither by the text nor
 * by the time it takes. Someone who knows only an address cannot lock anyone out: see {@link SignInOrigin}.
 */
@Component
public class SignIn {

    /** The result. */
    public sealed interface Outcome {
        record Wrong() implements Outcome {}

        record Wait(Duration time) implements Outcome {}

        record CodeNext() implements Outcome {}

        /** The password was entered too long ago, or never correctly in this browser. */
        record StartAgain() implements Outcome {}

        record In(Actor.Person person) implements Outcome {}
    }

    private static final UUID NOBODY = new UUID(0, 0);

    static final Duration CODE_WITHIN = Duration.ofMinutes(10);

    static final String AWAIT_CODE = """
            insert into access.sign_in_awaiting_code (key_hash, account_id, since) values (?, ?, cast(? as timestamptz))
            on conflict (key_hash) do update set account_id = excluded.account_id, since = excluded.since
            """;

    static final String WHO_IS_AWAITED = """
            select account_id from access.sign_in_awaiting_code where key_hash = ? and since > cast(? as timestamptz)
            """;

    static final String NO_LONGER_AWAITED = "delete from access.sign_in_awaiting_code where key_hash = ?";

    private final JdbcClient jdbc;
    private final ActorTransactions acting;
    private final AuditLog audit;
    private final AccountRows accounts;
    private final RecoveryCodes recoveryCodes;
    private final Passwords passwords;
    private final AuthenticatorCodes codes;
    private final SignInTries tries;
    private final KnownBrowsers known;
    private final Secrets secrets;
    private final Clock clock;

    SignIn(
            JdbcClient jdbc,
            ActorTransactions acting,
            AuditLog audit,
            AccountRows accounts,
            RecoveryCodes recoveryCodes,
            Passwords passwords,
            AuthenticatorCodes codes,
            SignInTries tries,
            KnownBrowsers known,
            Secrets secrets,
            Clock clock) {
        this.jdbc = jdbc;
        this.acting = acting;
        this.audit = audit;
        this.accounts = accounts;
        this.recoveryCodes = recoveryCodes;
        this.passwords = passwords;
        this.codes = codes;
        this.tries = tries;
        this.known = known;
        this.secrets = secrets;
        this.clock = clock;
    }

    /** Checks an address and a password. */
    public Outcome password(String email, String password, SignInOrigin signInOrigin) {
        var address = email.strip().toLowerCase(Locale.ROOT);
        var found = acting.as(AccessJobs.SIGN_IN, () -> accounts.byEmail(address));
        var counts = signInOrigin.ofPassword(isKnown(signInOrigin, found.map(AccountRows.KeysRow::id)), address);
        var wait = acting.as(AccessJobs.SIGN_IN, () -> tries.take(counts));
        if (!wait.isZero()) {
            return new Outcome.Wait(wait);
        }
        // Outside a transaction: this is slow on purpose, and must not hold a connection meanwhile.
        var right = passwords.matches(password, found.map(AccountRows.KeysRow::password));
        if (!right || found.isEmpty() || found.get().suspended()) {
            return wrong(found.map(AccountRows.KeysRow::id));
        }
        var account = found.get().id();
        return acting.as(AccessJobs.SIGN_IN, () -> {
            tries.takeBack(counts);
            jdbc.sql(AWAIT_CODE)
                    .params(hash(signInOrigin.browser()), account, clock.instant())
                    .update();
            return new Outcome.CodeNext();
        });
    }

    /** Checks the six digits of the app, or one of the recovery codes. */
    public Outcome code(String code, SignInOrigin signInOrigin) {
        var awaited = acting.as(
                AccessJobs.SIGN_IN, () -> awaited(signInOrigin.browser()).flatMap(accounts::byId));
        if (awaited.isEmpty() || awaited.get().suspended()) {
            return new Outcome.StartAgain();
        }
        var account = awaited.get();
        var counts = signInOrigin.ofCode(
                isKnown(signInOrigin, Optional.of(account.id())), account.id(), AuthenticatorCodes.isDigits(code));
        var wait = acting.as(AccessJobs.SIGN_IN, () -> tries.take(counts));
        if (!wait.isZero()) {
            return new Outcome.Wait(wait);
        }
        var right = acting.as(AccessJobs.SIGN_IN, () -> isRight(account, code));
        if (!right) {
            return wrong(Optional.of(account.id()));
        }
        return acting.as(AccessJobs.SIGN_IN, () -> {
            tries.forget(counts);
            jdbc.sql(NO_LONGER_AWAITED).param(hash(signInOrigin.browser())).update();
            return new Outcome.In(account.person());
        });
    }

    /** Done for an account that does not exist too, so that it takes as long. */
    private boolean isKnown(SignInOrigin signInOrigin, Optional<UUID> account) {
        return known.knowsAccount(signInOrigin.mark(), account.orElse(NOBODY));
    }

    private boolean isRight(AccountRows.KeysRow account, String code) {
        var secret = account.codeSecret();
        if (secret == null) {
            return false;
        }
        var step = codes.step(secret, code, account.lastCodeStep());
        return step.isPresent()
                ? accounts.useStep(account.id(), step.getAsLong())
                : recoveryCodes.use(account.id(), code);
    }

    private Optional<UUID> awaited(String browser) {
        return jdbc.sql(WHO_IS_AWAITED)
                .params(hash(browser), clock.instant().minus(CODE_WITHIN))
                .query(UUID.class)
                .optional();
    }

    private Outcome wrong(Optional<UUID> account) {
        var subject = account.map(id -> "account:" + id).orElse("");
        audit.refused(AccessJobs.SIGN_IN.id(), AccessJobs.SIGN_IN.roleName(), "sign in", subject, "");
        return new Outcome.Wrong();
    }

    private byte[] hash(String browser) {
        return secrets.hash("browser that awaits a code", browser);
    }
}
