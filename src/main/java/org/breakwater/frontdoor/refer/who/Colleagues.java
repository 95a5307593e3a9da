package org.breakwater.frontdoor.refer.who;

import static org.breakwater.database.QueryRows.all;

import java.security.MessageDigest;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.proving.VisitorKeyTransactions;
import org.breakwater.audit.AuditLog;
import org.breakwater.database.HouseKey;
import org.breakwater.frontdoor.refer.prove.AddressProof;
import org.breakwater.frontdoor.refer.prove.DraftOwners;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The people of shared mailboxes. Each method joins the caller's transaction. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Colleagues {

    private static final Actor.Visitor VISITOR = new Actor.Visitor();

    private final JdbcClient jdbc;
    private final DraftOwners owners;
    private final VisitorKeyTransactions held;
    private final HouseKey house;
    private final AuditLog audit;
    private final Clock clock;

    Colleagues(
            JdbcClient jdbc,
            DraftOwners owners,
            VisitorKeyTransactions held,
            HouseKey house,
            AuditLog audit,
            Clock clock) {
        this.jdbc = jdbc;
        this.owners = owners;
        this.held = held;
        this.house = house;
        this.audit = audit;
        this.clock = clock;
    }

    /** The result of entering a PIN. */
    enum Tried {
        RIGHT,
        WRONG,
        TOO_OFTEN,
        /** Until the partnership resets it. */
        BLOCKED
    }

    /** The person with this key, if they use a shared mailbox. */
    public Optional<Colleague> of(byte[] owner) {
        return jdbc.sql(Colleague.OF_OWNER)
                .param("owner", owner)
                .query(Colleague.class)
                .optional();
    }

    /** The people known so far to use this mailbox. The transaction uses its key from now on. */
    List<Colleague> in(AddressProof proof) {
        return all(jdbc.sql(Colleague.OF_MAILBOX).param("mailbox", hold(proof)).query(Colleague.class));
    }

    /** Adds a new person; empty if there is one of that name already. */
    Optional<UUID> join(AddressProof proof, String name, String role, String pin) {
        var id = UUID.randomUUID();
        var joined = jdbc.sql(Colleague.JOIN)
                .param("id", id)
                .param("mailbox", hold(proof))
                .param("owner", owners.ofColleague(id))
                .param("name", name)
                .param("role", role)
                .param("pin", hash(id, pin))
                .param("now", clock.instant())
                .update();
        if (joined == 0) {
            return Optional.empty();
        }
        record("named themselves in a shared mailbox", id);
        return Optional.of(id);
    }

    /**
     * Resets a PIN: the person starts as someone new, and their drafts stay closed, because anyone who reads the
     * mailbox could be the first to choose another PIN. False if nobody has that name.
     */
    public boolean forget(Actor.Person who, String mailbox, String name) {
        var forgotten = jdbc.sql(Colleague.FORGET)
                .param("mailbox", owners.ofWorkAddress(mailbox))
                .param("name", name)
                .param("by", who.name())
                .param("now", clock.instant())
                .query(UUID.class)
                .optional();
        forgotten.ifPresent(id ->
                audit.record(who.id(), who.roleName(), "forgot a PIN of a shared mailbox", "colleague:" + id, ""));
        return forgotten.isPresent();
    }

    /** Whether this is that colleague's PIN; counts it if it is not. */
    Tried tryPin(AddressProof proof, UUID id, String pin) {
        var now = clock.instant();
        var found = jdbc.sql(Colleague.HELD)
                .param("mailbox", hold(proof))
                .param("id", id)
                .query(Colleague.class)
                .optional();
        if (found.isPresent() && found.get().isBlocked()) {
            return Tried.BLOCKED;
        }
        if (found.isEmpty() || found.get().mustWaitAt(now)) {
            return Tried.TOO_OFTEN;
        }
        var colleague = found.get();
        var right = MessageDigest.isEqual(colleague.pinHash(), hash(id, pin));
        jdbc.sql(right ? Colleague.RIGHT : Colleague.WRONG)
                .param("id", id)
                .param("tries", colleague.triesAt(now) + 1)
                .param("now", now)
                .update();
        record(right ? "came back to a shared mailbox" : "typed a wrong PIN in a shared mailbox", id);
        return right ? Tried.RIGHT : Tried.WRONG;
    }

    private byte[] hold(AddressProof proof) {
        var mailbox = owners.ofMailbox(proof);
        held.hold(mailbox);
        return mailbox;
    }

    private byte[] hash(UUID id, String pin) {
        return house.hmac("number of a colleague", id + " " + pin);
    }

    private void record(String act, UUID id) {
        audit.record(VISITOR.id(), VISITOR.roleName(), act, "colleague:" + id, "");
    }
}
