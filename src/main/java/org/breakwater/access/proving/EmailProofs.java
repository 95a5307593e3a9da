package org.breakwater.access.proving;

import java.security.MessageDigest;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.breakwater.access.Actor;
import org.breakwater.audit.AuditLog;
import org.breakwater.database.HouseKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Proofs of email addresses by people without an account. The browser holds a token; row security shows its transaction
 * that one row.
 */
@Component
public class EmailProofs {

    private final JdbcClient jdbc;
    private final VisitorKeyTransactions held;
    private final HouseKey house;
    private final SixDigitCodes codes;
    private final EmailRateLimits limits;
    private final KnownBrowsers known;
    private final AuditLog audit;
    private final Clock clock;

    EmailProofs(
            JdbcClient jdbc,
            VisitorKeyTransactions held,
            HouseKey house,
            SixDigitCodes codes,
            EmailRateLimits limits,
            KnownBrowsers known,
            AuditLog audit,
            Clock clock) {
        this.jdbc = jdbc;
        this.held = held;
        this.house = house;
        this.codes = codes;
        this.limits = limits;
        this.known = known;
        this.audit = audit;
        this.clock = clock;
    }

    /** The result of entering a code. */
    public enum Typed {
        RIGHT,
        WRONG,
        /** It has expired, or was tried too often: only a new one helps. */
        OVER,
        TOO_MANY_TRIES
    }

    /** Whether the code that was entered is the one that we sent; counts it if it is not. */
    public <P extends EmailProof> Typed type(ProofKind<P> kind, VisitorBrowser browser, String code) {
        var network = browser.request().getRemoteAddr();
        if (!limits.mayTry(network)) {
            return Typed.TOO_MANY_TRIES;
        }
        var next = VisitorBrowser.newToken();
        var typed = with(kind, browser, proof -> type(kind, proof, code, key(kind, next)))
                .orElse(Typed.OVER);
        if (typed == Typed.WRONG) {
            limits.wasWrong(network);
        }
        if (typed == Typed.RIGHT) {
            browser.give(kind.cookie(), next);
            with(kind, browser, EmailProof::email).ifPresent(email -> known.rememberAddress(browser, email));
        }
        return typed;
    }

    private Typed type(ProofKind<?> kind, EmailProof proof, String code, byte[] next) {
        var hash = proof.codeHash();
        if (proof.codeIsOverAt(clock.instant())) {
            return Typed.OVER;
        }
        if (hash == null || !MessageDigest.isEqual(hash, codes.hash(proof.id(), code))) {
            jdbc.sql(kind.count()).param("id", proof.id()).update();
            return proof.tries() + 1 >= SixDigitCodes.MOST_TRIES ? Typed.OVER : Typed.WRONG;
        }
        prove(kind, proof.id(), "");
        jdbc.sql(kind.turnKey()).param("next", next).query().singleRow();
        return Typed.RIGHT;
    }

    /** A signed-in person has proved their address already. In the transaction in which the proof began. */
    public void vouch(ProofKind<?> kind, UUID proof, Actor.Person person) {
        prove(kind, proof, "as " + person.id().value());
    }

    private void prove(ProofKind<?> kind, UUID proof, String detail) {
        jdbc.sql(kind.prove()).param("now", clock.instant()).param("id", proof).update();
        var visitor = new Actor.Visitor();
        audit.record(visitor.id(), visitor.roleName(), kind.act(), "proof:" + proof, detail);
    }

    /** Does something with what this browser proved, or is about to; empty if it has no token of ours. */
    public <P extends EmailProof, T> Optional<T> with(ProofKind<P> kind, VisitorBrowser browser, Function<P, T> work) {
        return browser.token(kind.cookie())
                .map(token -> key(kind, token))
                .flatMap(key -> held.as(
                        key,
                        () -> jdbc.sql(kind.held())
                                .param("key", key)
                                .query(kind.row())
                                .optional()
                                .map(work)));
    }

    /** Nothing is shown to this browser after this. */
    public void end(ProofKind<?> kind, VisitorBrowser browser) {
        browser.token(kind.cookie())
                .map(token -> key(kind, token))
                .ifPresent(key -> held.as(
                        key, () -> jdbc.sql(kind.end()).param("key", key).update()));
        if (browser.holds(kind.cookie())) {
            browser.forget(kind.cookie());
        }
    }

    /** The key under which a browser's row is found. */
    public byte[] key(ProofKind<?> kind, String token) {
        return house.hmac(kind.purpose(), token);
    }
}
