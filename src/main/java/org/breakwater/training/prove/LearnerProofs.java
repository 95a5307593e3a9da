package org.breakwater.training.prove;

import java.security.MessageDigest;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.breakwater.access.Actor;
import org.breakwater.access.proving.CodeLimits;
import org.breakwater.access.proving.HeldKey;
import org.breakwater.access.proving.KnownBrowsers;
import org.breakwater.access.proving.SixDigitCodes;
import org.breakwater.access.proving.VisitorBrowser;
import org.breakwater.audit.AuditLog;
import org.breakwater.database.HouseKey;
import org.breakwater.notify.Notices;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who books proves an email address. The browser holds a token; row security shows its transaction that one row, and
 * what belongs to the address that it proves.
 */
@Component
public class LearnerProofs {

    /** The cookie that holds the token. */
    public static final String COOKIE = "learn";

    private final JdbcClient jdbc;
    private final HeldKey held;
    private final HouseKey house;
    private final SixDigitCodes sixDigitCodes;
    private final CodeLimits limits;
    private final KnownBrowsers known;
    private final AuditLog audit;
    private final Notices notices;
    private final Clock clock;

    LearnerProofs(
            JdbcClient jdbc,
            HeldKey held,
            HouseKey house,
            SixDigitCodes sixDigitCodes,
            CodeLimits limits,
            KnownBrowsers known,
            AuditLog audit,
            Notices notices,
            Clock clock) {
        this.jdbc = jdbc;
        this.held = held;
        this.house = house;
        this.sixDigitCodes = sixDigitCodes;
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
    public void ask(VisitorBrowser browser, String email, String aim, UnsentAnswers unsentAnswers) {
        var address = email.toLowerCase(Locale.ROOT);
        var before = with(browser, proof -> proof);
        var theirs = before.map(proof -> proof.leavesTo(address)).orElse(true) ? unsentAnswers : UnsentAnswers.NOTHING;
        var send = limits.maySend(browser, email);
        if (!send && before.filter(proof -> proof.email().equals(address)).isPresent()) {
            with(browser, proof -> keep(LearnerProof.NOT_MAILED, proof, theirs));
            return;
        }
        end(browser);
        var token = VisitorBrowser.newToken();
        var id = UUID.randomUUID();
        held.as(key(token), () -> {
            jdbc.sql(LearnerProof.ASK)
                    .param("id", id)
                    .param("key", key(token))
                    .param("email", address)
                    .param("aim", aim)
                    .param("kept", theirs.fields())
                    .param("keptFor", theirs.path())
                    .param("mailed", send)
                    .param("now", now())
                    .update();
            if (send) {
                notices.owe(LearnerCodeNotice.class, id);
            }
            return id;
        });
        browser.give(COOKIE, token);
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
            with(browser, LearnerProof::email).ifPresent(email -> known.rememberAddress(browser, email));
        }
        return typed;
    }

    private Typed type(LearnerProof proof, String code, byte[] next) {
        var hash = proof.codeHash();
        if (proof.codeIsOverAt(clock.instant())) {
            return Typed.OVER;
        }
        if (hash == null || !MessageDigest.isEqual(hash, sixDigitCodes.hash(proof.id(), code))) {
            jdbc.sql(LearnerProof.COUNT).param("id", proof.id()).update();
            return proof.tries() + 1 >= SixDigitCodes.MOST_TRIES ? Typed.OVER : Typed.WRONG;
        }
        jdbc.sql(LearnerProof.PROVE).param("now", now()).param("id", proof.id()).update();
        jdbc.sql(LearnerProof.TURN_KEY).param("next", next).query().singleRow();
        var visitor = new Actor.Visitor();
        audit.record(visitor.id(), visitor.roleName(), "proved an address for training", "proof:" + proof.id(), "");
        return Typed.RIGHT;
    }

    /** Does something for whoever has proved an address; empty when no one has, or too long ago. */
    public <T> Optional<T> proven(VisitorBrowser browser, Function<String, T> work) {
        return with(browser, proof -> {
                    if (!proof.showsAt(clock.instant())) {
                        return Optional.<T>empty();
                    }
                    jdbc.sql(LearnerProof.TOUCH)
                            .param("now", now())
                            .param("id", proof.id())
                            .update();
                    return Optional.of(work.apply(proof.email()));
                })
                .flatMap(Function.identity());
    }

    /** What was sent too late has been sent: no one is asked about it again. */
    public void forgetKept(VisitorBrowser browser) {
        with(browser, proof -> keep(LearnerProof.KEEP, proof, UnsentAnswers.NOTHING));
    }

    private int keep(String statement, LearnerProof proof, UnsentAnswers unsentAnswers) {
        return jdbc.sql(statement)
                .param("kept", unsentAnswers.fields())
                .param("keptFor", unsentAnswers.path())
                .param("id", proof.id())
                .update();
    }

    /** Does something with what this browser proved, or is about to; empty when it holds nothing of ours. */
    public <T> Optional<T> with(VisitorBrowser browser, Function<LearnerProof, T> work) {
        return browser.token(COOKIE)
                .map(this::key)
                .flatMap(key -> held.as(
                        key,
                        () -> jdbc.sql(LearnerProof.HELD)
                                .param("key", key)
                                .query(LearnerProof.class)
                                .optional()
                                .map(work)));
    }

    /** Nothing is shown to this browser after this. */
    public void end(VisitorBrowser browser) {
        browser.token(COOKIE)
                .map(this::key)
                .ifPresent(key -> held.as(
                        key, () -> jdbc.sql(LearnerProof.END).param("key", key).update()));
        if (browser.holds(COOKIE)) {
            browser.forget(COOKIE);
        }
    }

    private byte[] key(String token) {
        return house.hmac("learner token", token);
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
