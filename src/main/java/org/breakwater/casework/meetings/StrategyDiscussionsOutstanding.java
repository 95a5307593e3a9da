package org.breakwater.casework.meetings;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.breakwater.access.Actor;
import org.breakwater.casework.Case;
import org.breakwater.casework.decisions.ChildAndDecision;
import org.breakwater.casework.decisions.DecisionOutcome;
import org.breakwater.casework.decisions.DecisionRow;
import org.breakwater.casework.decisions.Decisions;
import org.breakwater.casework.meetings.discussions.Section47Enquiry;
import org.breakwater.casework.meetings.discussions.StrategyDiscussionClocks;
import org.breakwater.casework.meetings.discussions.StrategyDiscussionRecords;
import org.breakwater.casework.meetings.discussions.StrategyDiscussionRow;
import org.breakwater.casework.outstanding.OutstandingItem;
import org.breakwater.casework.outstanding.OutstandingItemRecords;
import org.breakwater.casework.outstanding.OutstandingItemRow;
import org.breakwater.casework.outstanding.OutstandingOwners;
import org.breakwater.casework.outstanding.OutstandingPart;
import org.breakwater.people.PersonRow;
import org.breakwater.time.Calendars;
import org.breakwater.time.deadlines.DeadlineRules;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * A strategy discussion that was decided for a child is outstanding until one is called, or someone records why none is
 * held. It passes to the team that accepted the child for it; until a team has, the case stays open.
 */
@Component
@Order(3)
@Transactional(propagation = Propagation.MANDATORY)
class StrategyDiscussionsOutstanding implements OutstandingPart {

    private static final String RULE = "strategy-held";

    private final Decisions decisions;
    private final StrategyDiscussionRecords strategyDiscussionRecords;
    private final OutstandingItemRecords outstandingItemRecords;
    private final Calendars calendars;
    private final DeadlineRules rules;

    StrategyDiscussionsOutstanding(
            Decisions decisions,
            StrategyDiscussionRecords strategyDiscussionRecords,
            OutstandingItemRecords outstandingItemRecords,
            Calendars calendars,
            DeadlineRules rules) {
        this.decisions = decisions;
        this.strategyDiscussionRecords = strategyDiscussionRecords;
        this.outstandingItemRecords = outstandingItemRecords;
        this.calendars = calendars;
        this.rules = rules;
    }

    @Override
    public Stream<OutstandingItem> items(Case seen, OutstandingOwners owners) {
        var all = strategyDiscussionRecords.of(seen.id());
        var children = decisions.forEachChild(seen.id());
        return Stream.of(
                        all.stream().filter(StrategyDiscussionRow::isOpen).map(row -> called(seen, row)),
                        children.stream().flatMap(one -> decided(seen, one, owners)),
                        children.stream().flatMap(one -> toReconvene(seen, one.child(), all, owners)))
                .flatMap(items -> items);
    }

    @Override
    public boolean speaksOf(String rule) {
        return rule.equals(StrategyDiscussionClocks.RECONVENED);
    }

    /**
     * A discussion to be reconvened is outstanding until one about this child is called, or is not held, with a reason.
     */
    private Stream<OutstandingItem> toReconvene(
            Case seen, PersonRow child, List<StrategyDiscussionRow> all, OutstandingOwners owners) {
        return all.stream()
                .filter(row -> row.isAbout(child.id()))
                .limit(1)
                .flatMap(row -> row.reconveneFor(child.id()).stream()
                        .filter(day -> !hasEnded(seen.id(), child, row.endedOn()))
                        .map(day -> item(
                                seen.id(),
                                child,
                                "Reconvene",
                                StrategyDiscussionClocks.by(day),
                                owners.whoAccepted(child.id(), DecisionOutcome.STRATEGY_DISCUSSION))));
    }

    private boolean hasEnded(UUID contact, PersonRow child, Instant since) {
        return outstandingItemRecords.of(contact).stream()
                .anyMatch(row -> row.kind() == OutstandingItemRow.Kind.STRATEGY
                        && row.subject().equals(child.id().toString())
                        && !row.isOpen()
                        && !row.movedAt().isBefore(since));
    }

    private static OutstandingItem called(Case seen, StrategyDiscussionRow row) {
        return OutstandingItem.first(
                "A strategy discussion has been called and has not ended",
                "MASH+",
                null,
                "Record what was decided, or why it was not held",
                "/cases/" + seen.id() + "/meetings/minutes/" + row.id());
    }

    private Stream<OutstandingItem> decided(Case seen, ChildAndDecision one, OutstandingOwners owners) {
        var child = one.child();
        return one.decision().filter(StrategyDiscussionsOutstanding::isForOne).stream()
                .filter(decision -> !isSettled(seen.id(), child, decision))
                .map(decision -> item(
                        seen.id(),
                        child,
                        "Hold",
                        due(decision),
                        owners.whoAccepted(child.id(), DecisionOutcome.STRATEGY_DISCUSSION)));
    }

    /** One is called, or was considered and is not held: it is no longer outstanding. */
    void ended(Actor.Person by, UUID contact, OutstandingItemRecords.End how, String words) {
        outstandingItemRecords.of(contact).stream()
                .filter(row -> row.kind() == OutstandingItemRow.Kind.STRATEGY && row.isOpen())
                .forEach(row -> outstandingItemRecords.end(by, contact, row.kind(), row.subject(), how, words));
    }

    private static boolean isForOne(DecisionRow decision) {
        return decision.state() == DecisionRow.State.APPROVED
                && decision.outcomes().contains(DecisionOutcome.STRATEGY_DISCUSSION.name());
    }

    /** An earlier one counts while the enquiry that it began goes on: what is over was not the one that was decided. */
    private boolean isSettled(UUID contact, PersonRow child, DecisionRow decision) {
        var since = decision.proposedAt();
        var all = strategyDiscussionRecords.of(contact);
        return all.stream()
                        .filter(row -> row.isAbout(child.id()))
                        .anyMatch(row -> row.isOpen() || !row.endedOn().isBefore(since))
                || Section47Enquiry.of(child.id(), all).isPresent()
                || hasEnded(contact, child, since);
    }

    private Instant due(DecisionRow decision) {
        var from = Objects.requireNonNullElse(decision.verdictAt(), decision.proposedAt());
        return calendars.deadline(rules.inForce(RULE, from), from, List.of()).dueAt();
    }

    /** @param verb what is to be done: held, or held again */
    private static OutstandingItem item(
            UUID contact, PersonRow child, String verb, Instant due, Optional<OutstandingItemRecords.Owner> owner) {
        var address = "/cases/" + contact + "/meetings";
        return owner.map(whose -> OutstandingItem.moves(
                        new OutstandingItemRecords.Owed(
                                OutstandingItemRow.Kind.STRATEGY,
                                child.id().toString(),
                                "%s the strategy discussion for %s, or record why it is not held"
                                        .formatted(verb, child.called()),
                                due,
                                whose),
                        "The owner records that it was held, or why it is not held",
                        address))
                .orElseGet(() -> OutstandingItem.first(
                        verb.equals("Hold")
                                ? "No strategy discussion has been called for " + child.called()
                                : verb + " the strategy discussion for " + child.called(),
                        "MASH+",
                        due,
                        "Call it, or record why it is not held; or a social work team accepts the child",
                        address));
    }
}
