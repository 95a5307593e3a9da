package org.breakwater.frontdoor.refer.proof;

import java.security.MessageDigest;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.breakwater.access.Actor;
import org.breakwater.access.proving.CodeLimits;
import org.breakwater.access.proving.HeldKey;
import org.breakwater.access.proving.KnownBrowsers;
import org.breakwater.access.proving.SharedMailboxes;
import org.breakwater.access.proving.SixDigitCodes;
import org.breakwater.access.proving.VisitorBrowser;
import org.breakwater.audit.AuditLog;
import org.breakwater.database.HouseKey;
import org.breakwater.notify.Notices;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Proofs of work addresses. The browser holds a token; row security shows its transaction that one row. */
@Component
public class AddressProofs {

    /** The cookie that holds the token. */
    public static final String COOKIE = "refer";

    private final JdbcClient jdbc;
    private final HeldKey held;
    private final HouseKey house;
    private final DraftOwners owners;
    private final SixDigitCodes codes;
    private final CodeLimits limits;
    private final KnownBrowsers known;
    private final AuditLog audit;
    private final Notices notices;
    private final Clock clock;

    AddressProofs(
            JdbcClient jdbc,
            HeldKey held,
            HouseKey house,
            DraftOwners owners,
            SixDigitCodes codes,
            CodeLimits limits,
            KnownBrowsers known,
            AuditLog audit,
            Notices notices,
            Clock clock) {
        this.jdbc = jdbc;
        this.held = held;
        this.house = house;
        this.owners = owners;
        this.codes = codes;
        this.limits = limits;
        this.known = known;
        this.audit = audit;
        this.notices = notices;
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
    public void ask(VisitorBrowser browser, String email) {
        var before = with(browser, Function.<AddressProof>identity())
                .filter(proof -> proof.email().equalsIgnoreCase(email));
        if (limits.maySend(browser, email)) {
            // What a shared mailbox began hangs on the id of its proof: this browser, and no other, keeps it.
            begin(
                    browser,
                    email,
                    before.filter(AddressProof::shared).map(AddressProof::id).orElseGet(UUID::randomUUID),
                    true);
        } else if (before.isEmpty()) {
            begin(browser, email, UUID.randomUUID(), false);
        } else {
            with(
                    browser,
                    proof -> jdbc.sql(AddressProof.NOT_MAILED)
                            .param("id", proof.id())
                            .update());
        }
    }

    /** Answers the key under which this browser holds it. */
    byte[] begin(VisitorBrowser browser, String email, UUID id, boolean send) {
        end(browser);
        var token = VisitorBrowser.newToken();
        var key = key(token);
        held.as(key, () -> {
            jdbc.sql(AddressProof.ASK)
                    .param("id", id)
                    .param("key", key)
                    .param("email", email)
                    .param("address", owners.addressHash(email))
                    .param("shared", SharedMailboxes.holds(email))
                    .param("mailed", send)
                    .param("now", now())
                    .update();
            if (send) {
                notices.owe(ReferrerCodeNotice.class, id);
            }
            return id;
        });
        browser.give(COOKIE, token);
        return key;
    }

    /** Whether the code that was typed is the one that we sent; counts it when it is not. */
    public Typed type(VisitorBrowser browser, String code) {
        var network = browser.request().getRemoteAddr();
        if (!limits.mayTry(network)) {
            return Typed.TOO_MANY_TRIES;
        }
        var next = VisitorBrowser.newToken();
        var typed = with(browser, proof -> type(proof, code, key(next))).orElse(Typed.OVER);
        if (typed == Typed.WRONG) {
            limits.wasWrong(network);
        }
        if (typed == Typed.RIGHT) {
            browser.give(COOKIE, next);
            with(browser, AddressProof::email).ifPresent(email -> known.rememberAddress(browser, email));
        }
        return typed;
    }

    private Typed type(AddressProof proof, String code, byte[] next) {
        var hash = proof.codeHash();
        if (proof.codeIsOverAt(clock.instant())) {
            return Typed.OVER;
        }
        if (hash == null || !MessageDigest.isEqual(hash, codes.hash(proof.id(), code))) {
            jdbc.sql(AddressProof.COUNT).param("id", proof.id()).update();
            return proof.tries() + 1 >= SixDigitCodes.MOST_TRIES ? Typed.OVER : Typed.WRONG;
        }
        jdbc.sql(AddressProof.PROVE).param("now", now()).param("id", proof.id()).update();
        jdbc.sql(AddressProof.TURN_KEY).param("next", next).query().singleRow();
        var visitor = new Actor.Visitor();
        audit.record(visitor.id(), visitor.roleName(), "confirmed a work email address", "proof:" + proof.id(), "");
        return Typed.RIGHT;
    }

    /** Does something with what this browser proved, or is about to; empty when it holds nothing of ours. */
    public <T> Optional<T> with(VisitorBrowser browser, Function<AddressProof, T> work) {
        return browser.token(COOKIE)
                .map(this::key)
                .flatMap(key -> held.as(
                        key,
                        () -> jdbc.sql(AddressProof.HELD)
                                .param("key", key)
                                .query(AddressProof.class)
                                .optional()
                                .map(work)));
    }

    /** A sign of life. In the transaction of {@link #with}, before another key is held. */
    public void touch(AddressProof proof) {
        jdbc.sql(AddressProof.TOUCH).param("now", now()).param("id", proof.id()).update();
    }

    /** Nothing is shown to this browser after this. */
    public void end(VisitorBrowser browser) {
        browser.token(COOKIE)
                .map(this::key)
                .ifPresent(key -> held.as(
                        key, () -> jdbc.sql(AddressProof.END).param("key", key).update()));
        if (browser.holds(COOKIE)) {
            browser.forget(COOKIE);
        }
    }

    /** Deletes what no one can use any more; the actor is a job. */
    public void tidy() {
        var now = clock.instant();
        jdbc.sql(AddressProof.TIDY)
                .param("idle", Timestamp.from(now.minus(AddressProof.IDLE)))
                .param("before", Timestamp.from(now.minus(AddressProof.LONGEST)))
                .update();
    }

    byte[] key(String token) {
        return house.hmac("proof token", token);
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
