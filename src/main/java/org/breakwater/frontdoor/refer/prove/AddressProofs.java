package org.breakwater.frontdoor.refer.prove;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.breakwater.access.Actor;
import org.breakwater.access.proving.EmailProofs;
import org.breakwater.access.proving.EmailRateLimits;
import org.breakwater.access.proving.ProofKind;
import org.breakwater.access.proving.SharedMailboxes;
import org.breakwater.access.proving.VisitorBrowser;
import org.breakwater.access.proving.VisitorKeyTransactions;
import org.breakwater.notify.Notices;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Proofs of work addresses. The browser holds a token; row security shows its transaction that one row. */
@Component
public class AddressProofs {

    /** The cookie with the token. */
    public static final String COOKIE = "refer";

    private static final ProofKind<AddressProof> KIND = new ProofKind<>(
            AddressProof.class,
            COOKIE,
            "proof token",
            AddressProof.HELD,
            AddressProof.COUNT,
            AddressProof.PROVE,
            AddressProof.TURN_KEY,
            AddressProof.END,
            "confirmed a work email address");

    private final EmailProofs proofs;
    private final JdbcClient jdbc;
    private final VisitorKeyTransactions held;
    private final DraftOwners owners;
    private final EmailRateLimits limits;
    private final Notices notices;
    private final Clock clock;

    AddressProofs(
            EmailProofs proofs,
            JdbcClient jdbc,
            VisitorKeyTransactions held,
            DraftOwners owners,
            EmailRateLimits limits,
            Notices notices,
            Clock clock) {
        this.proofs = proofs;
        this.jdbc = jdbc;
        this.held = held;
        this.owners = owners;
        this.limits = limits;
        this.notices = notices;
        this.clock = clock;
    }

    /** Sends this address a code, unless it got too many. The response does not reveal whether we know it. */
    public void ask(VisitorBrowser browser, String email) {
        var before = with(browser, Function.<AddressProof>identity())
                .filter(proof -> proof.email().equalsIgnoreCase(email));
        if (limits.maySend(browser, email)) {
            begin(browser, email, UUID.randomUUID(), true);
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

    /** A signed-in person has proved their address already: no code is sent. */
    public void vouch(VisitorBrowser browser, Actor.Person person, String email) {
        var id = UUID.randomUUID();
        held.as(begin(browser, email, id, false), () -> {
            proofs.vouch(KIND, id, person);
            return id;
        });
    }

    /** Returns the key for this browser. */
    private byte[] begin(VisitorBrowser browser, String email, UUID id, boolean send) {
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
                    .param("now", clock.instant())
                    .update();
            if (send) {
                notices.owe(ReferrerCodeNotice.class, id);
            }
            return id;
        });
        browser.give(COOKIE, token);
        return key;
    }

    /** Whether the code that was entered is the one that we sent; counts it if it is not. */
    public EmailProofs.Typed type(VisitorBrowser browser, String code) {
        return proofs.type(KIND, browser, code);
    }

    /** Does something with what this browser proved, or is about to; empty if it has no token of ours. */
    public <T> Optional<T> with(VisitorBrowser browser, Function<AddressProof, T> work) {
        return proofs.with(KIND, browser, work);
    }

    /** Records activity. In the transaction of {@link #with}, before another key is used. */
    public void touch(AddressProof proof) {
        jdbc.sql(AddressProof.TOUCH)
                .param("now", clock.instant())
                .param("id", proof.id())
                .update();
    }

    /** From now on this browser acts as that person among those who share the mailbox. */
    public void name(VisitorBrowser browser, AddressProof proof, UUID colleague) {
        browser.token(COOKIE).map(this::key).ifPresent(held::hold);
        jdbc.sql(AddressProof.NAME)
                .param("colleague", colleague)
                .param("id", proof.id())
                .update();
    }

    /** Nothing is shown to this browser after this. */
    public void end(VisitorBrowser browser) {
        proofs.end(KIND, browser);
    }

    /** Deletes what can no longer be used; the actor is a job. */
    public void tidy() {
        var now = clock.instant();
        jdbc.sql(AddressProof.TIDY)
                .param("idle", now.minus(AddressProof.IDLE))
                .param("before", now.minus(AddressProof.LONGEST))
                .update();
    }

    byte[] key(String token) {
        return proofs.key(KIND, token);
    }
}
