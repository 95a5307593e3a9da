package org.breakwater.mash.model;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.breakwater.access.Actor;
import org.breakwater.audit.AuditLog;
import org.breakwater.casework.DecisionRow;
import org.breakwater.casework.Decisions;
import org.breakwater.casework.Proposal;
import org.breakwater.mash.ApprovalWaits;
import org.breakwater.people.People;
import org.breakwater.people.PersonRow;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A decision for each child, one by one, then all of them together to a second person. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Deciding {

    private final JdbcClient jdbc;
    private final Contacts contacts;
    private final Decisions decisions;
    private final Plans plans;
    private final Readiness readiness;
    private final ApprovalsWithoutAnyone approvals;
    private final People people;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Deciding(
            JdbcClient jdbc,
            Contacts contacts,
            Decisions decisions,
            Plans plans,
            Readiness readiness,
            ApprovalsWithoutAnyone approvals,
            People people,
            AuditLog audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.contacts = contacts;
        this.decisions = decisions;
        this.plans = plans;
        this.readiness = readiness;
        this.approvals = approvals;
        this.people = people;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** A child of the contact with the decision that counts now, if there is one. */
    public record ForChild(PersonRow child, Optional<DecisionRow> decision) {

        boolean isWaiting() {
            return decision.map(d -> d.state() == DecisionRow.State.WAITING).orElse(false);
        }

        public boolean isReady() {
            return decision.map(d -> d.state() != DecisionRow.State.SENT_BACK).orElse(false);
        }
    }

    /** Whether every child has a decision that is approved, or waits for it. */
    boolean isDecidedForAll(UUID contact) {
        return forEachChild(contact).stream().allMatch(ForChild::isReady);
    }

    public List<ForChild> forEachChild(UUID contact) {
        var current = decisions.of(contact).stream()
                .filter(d -> d.state() != DecisionRow.State.SUPERSEDED)
                .toList();
        return people.of(contact).stream()
                .filter(PersonRow::isChild)
                .map(child -> new ForChild(
                        child,
                        current.stream()
                                .filter(d -> d.about().equals(child.id()))
                                .findFirst()))
                .toList();
    }

    /** Proposes what happens next for one child; an earlier decision for that child is superseded, never edited. */
    public Done propose(Actor.Person by, ContactRow seen, int version, Proposal proposal) {
        return propose(by, seen, version, new Proposed(proposal, null, null));
    }

    /** A decision for one child with what comes next, and who disagrees with it. */
    public record Proposed(
            Proposal proposal,
            @Nullable Plan plan,
            @Nullable Dissent dissent) {}

    public Done propose(Actor.Person by, ContactRow seen, int version, Proposed proposed) {
        var proposal = proposed.proposal();
        if (!seen.allows(new Move.Submit())) {
            return new Done.NotNow("Decisions are made after screening and before approval.");
        }
        var line = "Proposed: "
                + proposal.outcomes().stream()
                        .map(code -> Outcome.valueOf(code).inWords())
                        .collect(Collectors.joining("; "));
        var done = contacts.move(by, seen, version, new Move.Note(), shortened(line), proposal.rationale());
        if (done instanceof Done.Yes) {
            var decision = decisions.propose(by, seen.id(), proposal);
            if (proposed.plan() != null) {
                plans.keep(seen.id(), decision, proposed.plan());
            }
            if (proposed.dissent() != null) {
                plans.note(by, seen.id(), decision, proposal.about(), proposed.dissent());
            }
            audit.record(
                    by.id(), by.roleName(), "proposed decision", "contact:" + seen.id(), "person:" + proposal.about());
        }
        return done;
    }

    /**
     * Asks a second person to approve the decisions for all children.
     *
     * @param answer what a professional who told us will hear; empty for the public, who hear the fixed sentence
     */
    public Done submit(Actor.Person by, ContactRow seen, int version, String answer) {
        if (seen.rateAgain() != null) {
            return new Done.NotNow(
                    "An agency response is rated higher than this contact. Rate the contact again first.");
        }
        var undecided =
                forEachChild(seen.id()).stream().filter(c -> !c.isReady()).toList();
        if (!undecided.isEmpty()) {
            return new Done.NotNow("Record a decision for every child first. Still needed: "
                    + undecided.stream().map(c -> c.child().called()).collect(Collectors.joining(", ")));
        }
        if (forEachChild(seen.id()).stream().noneMatch(ForChild::isWaiting)) {
            return new Done.NotNow("There is no new decision. Review each child and save the decision again.");
        }
        var notReady = readiness.whatIsMissing(
                seen,
                forEachChild(seen.id()).stream()
                        .flatMap(one -> one.decision().stream())
                        .toList());
        if (!notReady.isEmpty()) {
            return new Done.NotNow(notReady);
        }
        if (!approvals.someoneMay(by, seen)) {
            return new Done.NotNow("""
                    No manager is able to approve this: each wrote part of it, or may not see it. Ask a colleague \
                    who is not a manager to write the decision and send it, or tell the business manager.""");
        }
        var done = contacts.move(by, seen, version, new Move.Submit(), "Sent for approval", "");
        if (done instanceof Done.Yes) {
            if (seen.isFromProfessional()) {
                keepAnswer(by, seen.id(), answer);
            }
            contacts.readWhatCameBack(seen.id());
            audit.record(by.id(), by.roleName(), "sent for approval", "contact:" + seen.id(), "");
            events.publishEvent(new ApprovalWaits(seen.id()));
        }
        return done;
    }

    private void keepAnswer(Actor.Person by, UUID contact, String words) {
        jdbc.sql(AnswerRow.KEEP)
                .param("contact", contact)
                .param("words", words)
                .param("by", by.id().value())
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    private static String shortened(String line) {
        return line.length() <= 200 ? line : line.substring(0, 199) + "…";
    }
}
