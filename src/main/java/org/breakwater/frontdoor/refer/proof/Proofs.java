package org.breakwater.frontdoor.refer.proof;

import java.security.MessageDigest;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.breakwater.access.Actor;
import org.breakwater.access.proving.Browser;
import org.breakwater.access.proving.CodeLimits;
import org.breakwater.access.proving.Digits;
import org.breakwater.access.proving.HeldKey;
import org.breakwater.access.proving.KnownBrowsers;
import org.breakwater.access.proving.SharedMailboxes;
import org.breakwater.audit.AuditLog;
import org.breakwater.database.HouseKey;
import org.breakwater.frontdoor.CodeAsked;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Proofs of work addresses. The browser holds a token; row security shows its transaction that one row. */
@Component
public class Proofs {

    /** The cookie that holds the token. */
    public static final String COOKIE = "refer";

    private final JdbcClient jdbc;
    private final HeldKey held;
    private final HouseKey house;
    private final Owners owners;
    private final Digits codes;
    private final CodeLimits limits;
    private final KnownBrowsers known;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Proofs(
            JdbcClient jdbc,
            HeldKey held,
            HouseKey house,
            Owners owners,
            Digits codes,
            CodeLimits limits,
            KnownBrowsers known,
            AuditLog audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.held = held;
        this.house = house;
        this.owners = owners;
        this.codes = codes;
        this.limits = limits;
        this.known = known;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** What became of a code that someone typed. */
    public enum Typed {
        RIGHT,
        WRONG,
        /** It is too old, or was tried too often: only a new one helps. */
        OVER,
        TOO_MANY_TRIES
    }

    /** Owes this address a code, unless it got too many. Whether we know it makes no difference to be seen. */
    public void ask(Browser browser, String email) {
        var before = with(browser, Function.<Proof>identity())
                .filter(proof -> proof.email().equalsIgnoreCase(email));
        if (limits.maySend(browser, email)) {
            // What a shared mailbox began hangs on the id of its proof: this browser, and no other, keeps it.
            begin(browser, email, before.filter(Proof::shared).map(Proof::id).orElseGet(UUID::randomUUID), true);
        } else if (before.isEmpty()) {
            begin(browser, email, UUID.randomUUID(), false);
        } else {
            with(
                    browser,
                    proof -> jdbc.sql(Proof.NOT_MAILED).param("id", proof.id()).update());
        }
    }

    /** Answers the key under which this browser holds it. */
    byte[] begin(Browser browser, String email, UUID id, boolean send) {
        end(browser);
        var token = Browser.newToken();
        var key = key(token);
        held.as(key, () -> {
            jdbc.sql(Proof.ASK)
                    .param("id", id)
                    .param("key", key)
                    .param("email", email)
                    .param("address", owners.addressHash(email))
                    .param("shared", SharedMailboxes.holds(email))
                    .param("mailed", send)
                    .param("now", now())
                    .update();
            if (send) {
                events.publishEvent(new CodeAsked(id));
            }
            return id;
        });
        browser.give(COOKIE, token);
        return key;
    }

    /** Whether the code that was typed is the one that we sent; counts it when it is not. */
    public Typed type(Browser browser, String code) {
        var network = browser.request().getRemoteAddr();
        if (!limits.mayTry(network)) {
            return Typed.TOO_MANY_TRIES;
        }
        var next = Browser.newToken();
        var typed = with(browser, proof -> type(proof, code, key(next))).orElse(Typed.OVER);
        if (typed == Typed.WRONG) {
            limits.wasWrong(network);
        }
        if (typed == Typed.RIGHT) {
            browser.give(COOKIE, next);
            with(browser, Proof::email).ifPresent(email -> known.rememberAddress(browser, email));
        }
        return typed;
    }

    private Typed type(Proof proof, String code, byte[] next) {
        var hash = proof.codeHash();
        if (proof.codeIsOverAt(clock.instant())) {
            return Typed.OVER;
        }
        if (hash == null || !MessageDigest.isEqual(hash, codes.hash(proof.id(), code))) {
            jdbc.sql(Proof.COUNT).param("id", proof.id()).update();
            return proof.tries() + 1 >= Digits.MOST_TRIES ? Typed.OVER : Typed.WRONG;
        }
        jdbc.sql(Proof.PROVE).param("now", now()).param("id", proof.id()).update();
        jdbc.sql(Proof.TURN_KEY).param("next", next).query().singleRow();
        var visitor = new Actor.Visitor();
        audit.record(visitor.id(), visitor.roleName(), "confirmed a work email address", "proof:" + proof.id(), "");
        return Typed.RIGHT;
    }

    /** Does something with what this browser proved, or is about to; empty when it holds nothing of ours. */
    public <T> Optional<T> with(Browser browser, Function<Proof, T> work) {
        return browser.token(COOKIE)
                .map(this::key)
                .flatMap(key -> held.as(
                        key,
                        () -> jdbc.sql(Proof.HELD)
                                .param("key", key)
                                .query(Proof.class)
                                .optional()
                                .map(work)));
    }

    /** A sign of life. In the transaction of {@link #with}, before another key is held. */
    public void touch(Proof proof) {
        jdbc.sql(Proof.TOUCH).param("now", now()).param("id", proof.id()).update();
    }

    /** Nothing is shown to this browser after this. */
    public void end(Browser browser) {
        browser.token(COOKIE)
                .map(this::key)
                .ifPresent(key ->
                        held.as(key, () -> jdbc.sql(Proof.END).param("key", key).update()));
        if (browser.holds(COOKIE)) {
            browser.forget(COOKIE);
        }
    }

    /** Deletes what no one can use any more; the actor is a job. */
    public void tidy() {
        var now = clock.instant();
        jdbc.sql(Proof.TIDY)
                .param("idle", Timestamp.from(now.minus(Proof.IDLE)))
                .param("before", Timestamp.from(now.minus(Proof.LONGEST)))
                .update();
    }

    byte[] key(String token) {
        return house.hmac("proof token", token);
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
