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

/** The people of shared mailboxes. Every verb joins the transaction of its act. */
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

    /** What became of a number that somebody typed. */
    enum Tried {
        RIGHT,
        WRONG,
        TOO_OFTEN
    }

    /** Whoever holds this key, if they use a shared mailbox. */
    public Optional<Colleague> of(byte[] owner) {
        return jdbc.sql(Colleague.OF_OWNER)
                .param("owner", owner)
                .query(Colleague.class)
                .optional();
    }

    /** Those who have said so far that they use this mailbox. The transaction holds its key from now on. */
    List<Colleague> in(AddressProof proof) {
        return all(jdbc.sql(Colleague.OF_MAILBOX).param("mailbox", hold(proof)).query(Colleague.class));
    }

    /** Somebody who is new here. */
    UUID join(AddressProof proof, String name, String role, String pin) {
        var id = UUID.randomUUID();
        jdbc.sql(Colleague.JOIN)
                .param("id", id)
                .param("mailbox", hold(proof))
                .param("owner", owners.ofColleague(id))
                .param("name", name)
                .param("role", role)
                .param("pin", hash(id, pin))
                .param("now", clock.instant())
                .update();
        record("named themselves in a shared mailbox", id);
        return id;
    }

    /** Whether this is the number of that colleague; counts it when it is not. */
    Tried tryPin(AddressProof proof, UUID id, String pin) {
        var now = clock.instant();
        var found = jdbc.sql(Colleague.HELD)
                .param("mailbox", hold(proof))
                .param("id", id)
                .query(Colleague.class)
                .optional();
        if (found.isEmpty() || found.get().mustWaitAt(now)) {
            return Tried.TOO_OFTEN;
        }
        var colleague = found.get();
        var right = MessageDigest.isEqual(colleague.pinHash(), hash(id, pin));
        jdbc.sql(Colleague.TRIED)
                .param("id", id)
                .param("tries", right ? 0 : colleague.triesAt(now) + 1)
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
