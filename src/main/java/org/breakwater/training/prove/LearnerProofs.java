package org.breakwater.training.prove;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.breakwater.access.Actor;
import org.breakwater.access.proving.EmailProofs;
import org.breakwater.access.proving.EmailRateLimits;
import org.breakwater.access.proving.ProofKind;
import org.breakwater.access.proving.VisitorBrowser;
import org.breakwater.access.proving.VisitorKeyTransactions;
import org.breakwater.notify.Notices;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * People who book prove an email address. The browser has a token; row security shows its transaction that one row, and
 * what belongs to the address that it proves.
 */
@Component
public class LearnerProofs {

    /** The cookie with the token. */
    public static final String COOKIE = "learn";

    private static final ProofKind<LearnerProof> KIND = new ProofKind<>(
            LearnerProof.class,
            COOKIE,
            "learner token",
            LearnerProof.HELD,
            LearnerProof.COUNT,
            LearnerProof.PROVE,
            LearnerProof.TURN_KEY,
            LearnerProof.END,
            "proved an address for training");

    private final EmailProofs proofs;
    private final JdbcClient jdbc;
    private final VisitorKeyTransactions held;
    private final EmailRateLimits limits;
    private final Notices notices;
    private final Clock clock;

    LearnerProofs(
            EmailProofs proofs,
            JdbcClient jdbc,
            VisitorKeyTransactions held,
            EmailRateLimits limits,
            Notices notices,
            Clock clock) {
        this.proofs = proofs;
        this.jdbc = jdbc;
        this.held = held;
        this.limits = limits;
        this.notices = notices;
        this.clock = clock;
    }

    /** Sends this address a code, unless it got too many. The response does not reveal whether we know it. */
    public void ask(VisitorBrowser browser, String email, String aim, UnsentAnswers unsentAnswers) {
        var address = email.toLowerCase(Locale.ROOT);
        var before = with(browser, proof -> proof);
        var theirs = before.map(proof -> proof.leavesTo(address)).orElse(true) ? unsentAnswers : UnsentAnswers.NOTHING;
        var send = limits.maySend(browser, email);
        if (!send && before.filter(proof -> proof.email().equals(address)).isPresent()) {
            with(browser, proof -> keep(LearnerProof.NOT_MAILED, proof, theirs));
            return;
        }
        begin(browser, address, aim, theirs, send, id -> {
            if (send) {
                notices.owe(LearnerCodeNotice.class, id);
            }
        });
    }

    /** A signed-in person has proved their address already: no code is sent. */
    public void vouch(VisitorBrowser browser, Actor.Person person, String email, String aim) {
        begin(
                browser,
                email.toLowerCase(Locale.ROOT),
                aim,
                UnsentAnswers.NOTHING,
                false,
                id -> proofs.vouch(KIND, id, person));
    }

    private void begin(
            VisitorBrowser browser, String address, String aim, UnsentAnswers kept, boolean send, Consumer<UUID> then) {
        end(browser);
        var token = VisitorBrowser.newToken();
        var id = UUID.randomUUID();
        held.as(key(token), () -> {
            jdbc.sql(LearnerProof.ASK)
                    .param("id", id)
                    .param("key", key(token))
                    .param("email", address)
                    .param("aim", aim)
                    .param("kept", kept.fields())
                    .param("keptFor", kept.path())
                    .param("mailed", send)
                    .param("now", clock.instant())
                    .update();
            then.accept(id);
            return id;
        });
        browser.give(COOKIE, token);
    }

    /** Whether the code that was entered is the one that we sent; counts it if it is not. */
    public EmailProofs.Typed type(VisitorBrowser browser, String code) {
        return proofs.type(KIND, browser, code);
    }

    /** Does something as the person who has proved an address; empty if no one has, or the proof has expired. */
    public <T> Optional<T> proven(VisitorBrowser browser, Function<String, T> work) {
        return with(browser, proof -> {
                    if (!proof.showsAt(clock.instant())) {
                        return Optional.<T>empty();
                    }
                    jdbc.sql(LearnerProof.TOUCH)
                            .param("now", clock.instant())
                            .param("id", proof.id())
                            .update();
                    return Optional.of(work.apply(proof.email()));
                })
                .flatMap(Function.identity());
    }

    /** The kept input has been sent: no one is asked about it again. */
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

    /** Does something with what this browser proved, or is about to; empty if it has no token of ours. */
    public <T> Optional<T> with(VisitorBrowser browser, Function<LearnerProof, T> work) {
        return proofs.with(KIND, browser, work);
    }

    /** Nothing is shown to this browser after this. */
    public void end(VisitorBrowser browser) {
        proofs.end(KIND, browser);
    }

    private byte[] key(String token) {
        return proofs.key(KIND, token);
    }
}
