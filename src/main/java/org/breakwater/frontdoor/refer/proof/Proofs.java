package org.breakwater.frontdoor.refer.proof;

import java.security.MessageDigest;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.breakwater.access.Actor;
import org.breakwater.access.proving.Browser;
import org.breakwater.access.proving.CodeLimits;
import org.breakwater.access.proving.Digits;
import org.breakwater.access.proving.HeldKey;
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
            AuditLog audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.held = held;
        this.house = house;
        this.owners = owners;
        this.codes = codes;
        this.limits = limits;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** What became of a code that somebody typed. */
    public enum Typed {
        RIGHT,
        WRONG,
        /** It is too old, or was tried too often: only a new one helps. */
        OVER,
        TOO_MANY_TRIES
    }

    /** Owes this address a code. Whether we know it, and whether it got too many, makes no difference to be seen. */
    public void ask(Browser browser, String email) {
        var before = with(browser, Function.<Proof>identity())
                .filter(proof -> proof.email().equalsIgnoreCase(email));
        if (limits.maySend(email)) {
            // What a shared mailbox began hangs on the id of its proof: this browser, and no other, keeps it.
            begin(browser, email, before.filter(Proof::shared).map(Proof::id).orElseGet(UUID::randomUUID), true);
        } else if (before.isEmpty()) {
            begin(browser, email, UUID.randomUUID(), false);
        }
    }

    /** Answers the key under which this browser holds it. */
    byte[] begin(Browser browser, String email, UUID id, boolean send) {
        end(browser);
        var token = Browser.newToken();
        var key = key(token);
        held.as(key, () -> {
            jdbc.sql(ASK)
                    .param("id", id)
                    .param("key", key)
                    .param("email", email)
                    .param("address", owners.addressHash(email))
                    .param("shared", SharedMailboxes.holds(email))
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
        var typed = with(browser, proof -> type(proof, code)).orElse(Typed.OVER);
        if (typed == Typed.WRONG) {
            limits.wasWrong(network);
        }
        return typed;
    }

    private Typed type(Proof proof, String code) {
        var hash = proof.codeHash();
        var madeAt = proof.codeMadeAt();
        if (proof.tries() >= Digits.MOST_TRIES || madeAt != null && isOver(madeAt)) {
            return Typed.OVER;
        }
        if (hash == null || !MessageDigest.isEqual(hash, codes.hash(proof.id(), code))) {
            jdbc.sql(COUNT).param("id", proof.id()).update();
            return proof.tries() + 1 >= Digits.MOST_TRIES ? Typed.OVER : Typed.WRONG;
        }
        jdbc.sql(PROVE).param("now", now()).param("id", proof.id()).update();
        var visitor = new Actor.Visitor();
        audit.record(visitor.id(), visitor.roleName(), "proved a work address", "proof:" + proof.id(), "");
        return Typed.RIGHT;
    }

    private boolean isOver(Instant madeAt) {
        return !madeAt.plus(Digits.GOOD_FOR).isAfter(clock.instant());
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
        jdbc.sql(TOUCH).param("now", now()).param("id", proof.id()).update();
    }

    /** Nothing is shown to this browser after this. */
    public void end(Browser browser) {
        browser.token(COOKIE)
                .map(this::key)
                .ifPresent(key ->
                        held.as(key, () -> jdbc.sql(END).param("key", key).update()));
        if (browser.holds(COOKIE)) {
            browser.forget(COOKIE);
        }
    }

    /** Deletes what nobody can use any more; the actor is a job. */
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

    static final String ASK = """
            insert into frontdoor.proof (id, token_hash, email, address_hash, shared, asked_at, touched_at)
            values (:id, :key, :email, :address, :shared, :now, :now)""";

    static final String COUNT = "update frontdoor.proof set tries = tries + 1 where id = :id";

    static final String PROVE = """
            update frontdoor.proof set proven_at = :now, touched_at = :now, code_hash = null, code_made_at = null
            where id = :id""";

    static final String TOUCH = "update frontdoor.proof set touched_at = :now where id = :id";

    static final String END = "delete from frontdoor.proof where token_hash = :key";
}
