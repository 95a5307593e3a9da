package org.breakwater.mash.model;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.audit.AuditLog;
import org.breakwater.casework.Clocks;
import org.breakwater.frontdoor.Referrals;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The loop closes: nothing is closed without an answer to who told us, or a recorded reason why there is none. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Answering {

    private final JdbcClient jdbc;
    private final Contacts contacts;
    private final ReachChecks checks;
    private final Referrals referrals;
    private final Clocks clocks;
    private final AuditLog audit;
    private final Clock clock;

    Answering(
            JdbcClient jdbc,
            Contacts contacts,
            ReachChecks checks,
            Referrals referrals,
            Clocks clocks,
            AuditLog audit,
            Clock clock) {
        this.jdbc = jdbc;
        this.contacts = contacts;
        this.checks = checks;
        this.referrals = referrals;
        this.clocks = clocks;
        this.audit = audit;
        this.clock = clock;
    }

    public Optional<AnswerRow> of(UUID contact) {
        return jdbc.sql(AnswerRow.OF_CONTACT)
                .param("id", contact)
                .query(AnswerRow.class)
                .optional();
    }

    /** The words for the professional are approved: they can read them, unless two people have to look first. */
    void approve(Actor.Person by, ContactRow seen) {
        jdbc.sql(APPROVE_ANSWER)
                .param("by", by.id().value())
                .param("id", seen.id())
                .update();
        of(seen.id()).filter(AnswerRow::isApproved).ifPresent(answer -> {
            if (checks.standsInTheWay(seen.id()).isEmpty()) {
                referrals.release(seen.id(), answer.words());
            }
            // One that was told of an earlier decision is owed the new one in the same time.
            clocks.start(seen.id(), "referrer-told", clock.instant());
            contacts.showNextClock(seen.id());
        });
    }

    /** Records that a professional was told what was approved for them, and how. */
    public Done tell(Actor.Person by, ContactRow seen, int version, String how) {
        var answer = of(seen.id()).filter(AnswerRow::isApproved);
        if (answer.isEmpty()) {
            return new Done.NotNow("Give feedback once it has been approved.");
        }
        var inTheWay = checks.standsInTheWay(seen.id());
        if (inTheWay.isPresent()) {
            return new Done.NotNow(inTheWay.get());
        }
        var done = contacts.move(by, seen, version, new Move.Note(), "Gave feedback to the referrer", how);
        if (done instanceof Done.Yes) {
            jdbc.sql(GIVE)
                    .param("at", Timestamp.from(clock.instant()))
                    .param("how", how)
                    .param("id", seen.id())
                    .update();
            checks.use(seen.id());
            referrals.releaseHeld(seen.id(), answer.get().words());
            clocks.end(seen.id(), "referrer-told", Clocks.Ending.MET);
            clocks.end(seen.id(), HomeTimes.RULE, Clocks.Ending.MET);
            contacts.showNextClock(seen.id());
            audit.record(by.id(), by.roleName(), "gave feedback to the referrer", "contact:" + seen.id(), "");
        }
        return done;
    }

    static final String APPROVE_ANSWER =
            "update mash.answer set approved_by = :by where contact_id = :id and written_by <> :by";

    static final String GIVE = "update mash.answer set given_at = :at, given_how = :how where contact_id = :id";
}
