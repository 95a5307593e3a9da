package org.breakwater.mash.model;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.breakwater.access.Actor;
import org.breakwater.access.Agencies;
import org.breakwater.audit.AuditLog;
import org.breakwater.casework.Clocks;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A strategy discussion is noted down, and ends once: with a decision, or with why it was not held. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Discussing {

    private static final Done OVER = new Done.NotNow("This discussion has ended. Its record cannot be changed.");

    private final JdbcClient jdbc;
    private final Contacts contacts;
    private final Agencies agencies;
    private final StrategyCalls calls;
    private final Handovers handovers;
    private final HandoverContents contents;
    private final Clocks clocks;
    private final AuditLog audit;
    private final Clock clock;

    Discussing(
            JdbcClient jdbc,
            Contacts contacts,
            Agencies agencies,
            StrategyCalls calls,
            Handovers handovers,
            HandoverContents contents,
            Clocks clocks,
            AuditLog audit,
            Clock clock) {
        this.jdbc = jdbc;
        this.contacts = contacts;
        this.agencies = agencies;
        this.calls = calls;
        this.handovers = handovers;
        this.contents = contents;
        this.clocks = clocks;
        this.audit = audit;
        this.clock = clock;
    }

    /** Who takes part for an agency; what was noted for it before is kept behind it. */
    public Done seat(Actor.Person by, ContactRow seen, int version, StrategyRow strategy, Seat seat) {
        if (!strategy.isOpen()) {
            return OVER;
        }
        var what = "Strategy discussion, " + agencies.nameOf(seat.agency()) + ": "
                + seat.presence().inWords().toLowerCase(Locale.ROOT);
        return note(
                by,
                seen,
                version,
                what,
                "",
                () -> noting(SeatRow.KEEP, by, strategy)
                        .param("agency", seat.agency())
                        .param("who", seat.who())
                        .param("presence", seat.presence().name())
                        .param("shared", seat.shared())
                        .update());
    }

    /** Something that someone will do, and by when. */
    public record Action(String what, String owner, LocalDate dueOn) {
        @Override
        public String toString() {
            return "Action[" + dueOn + "]";
        }
    }

    public Done agree(Actor.Person by, ContactRow seen, int version, StrategyRow strategy, Action action) {
        if (!strategy.isOpen() && !strategy.wasHeld()) {
            return OVER;
        }
        return note(
                by,
                seen,
                version,
                "Strategy discussion: action agreed",
                "",
                () -> noting(AgreedRow.KEEP, by, strategy)
                        .param("what", action.what())
                        .param("owner", action.owner())
                        .param("due", Date.valueOf(action.dueOn()))
                        .update());
    }

    /**
     * What was decided.
     *
     * @param withoutQuorum why it was held without someone whom it needs; empty when no one was missing
     */
    public record Decided(Instant heldAt, Enquiry enquiry, String reasons, String withoutQuorum) {
        @Override
        public String toString() {
            return "Decided[" + enquiry + "]";
        }
    }

    /** Ends it with a decision. The clocks of an enquiry run from when it was held, not from when it was typed. */
    public Done decide(Actor.Person by, ContactRow seen, int version, Discussion discussion, Decided decided) {
        if (!discussion.strategy().isOpen()) {
            return OVER;
        }
        if (!discussion.missing().isEmpty() && decided.withoutQuorum().isEmpty()) {
            return new Done.NotNow("The quorum was not met. Enter the reason for holding it anyway.");
        }
        var what = "Strategy discussion: " + decided.enquiry().inWords();
        return note(by, seen, version, what, decided.reasons(), () -> {
            var strategy = discussion.strategy();
            noting(StrategyRow.DECIDE, by, strategy)
                    .param("held", Timestamp.from(decided.heldAt()))
                    .param("enquiry", decided.enquiry().name())
                    .param("reasons", decided.reasons())
                    .param("without", decided.withoutQuorum())
                    .update();
            calls.over(strategy);
            clocks.end(seen.id(), "strategy-held", Clocks.Ending.MET);
            if (decided.enquiry() != Enquiry.NONE) {
                clocks.start(seen.id(), "conference", decided.heldAt());
                clocks.start(seen.id(), "assessment-finished", seen.receivedAt());
            }
            contacts.showNextClock(seen.id());
        });
    }

    /** One that was called is not held after all. */
    public Done notHeld(Actor.Person by, ContactRow seen, int version, StrategyRow strategy, String why) {
        if (!strategy.isOpen()) {
            return OVER;
        }
        return note(by, seen, version, "The strategy discussion was not held", why, () -> {
            noting(StrategyRow.NOT_HELD, by, strategy).param("why", why).update();
            calls.over(strategy);
            clocks.end(seen.id(), "strategy-held", Clocks.Ending.NOT_NEEDED);
            contacts.showNextClock(seen.id());
        });
    }

    private Done note(Actor.Person by, ContactRow seen, int version, String what, String words, Runnable work) {
        var done = contacts.move(by, seen, version, new Move.Note(), what, words);
        if (done instanceof Done.Yes) {
            audit.record(by.id(), by.roleName(), "recorded a strategy discussion", "contact:" + seen.id(), "");
            work.run();
            // Who has a child already, or has still to answer, reads what was decided since.
            contents.strategyChanged(seen.id(), handovers.of(seen.id()));
        }
        return done;
    }

    private JdbcClient.StatementSpec noting(String statement, Actor.Person by, StrategyRow strategy) {
        var said = jdbc.sql(statement)
                .param("strategy", strategy.id())
                .param("by", by.id().value())
                .param("byName", by.name())
                .param("at", Timestamp.from(clock.instant()));
        return said.param("contact", strategy.contactId());
    }
}
