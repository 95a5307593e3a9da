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
import org.breakwater.casework.decisions.DecisionRow;
import org.breakwater.casework.decisions.Decisions;
import org.breakwater.casework.decisions.Outcome;
import org.breakwater.casework.meetings.discussions.StrategyDiscussionRecords;
import org.breakwater.casework.meetings.discussions.StrategyDiscussionRow;
import org.breakwater.casework.outstanding.FollowUps;
import org.breakwater.casework.outstanding.OutstandingItem;
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
 * A strategy discussion that was decided for a child is owed until one is called, or someone records why none is held.
 * It becomes the team's that accepted the child for it; until a team has, the case stays open.
 */
@Component
@Order(3)
@Transactional(propagation = Propagation.MANDATORY)
class StrategyDiscussionsOwed implements OutstandingPart {

    private static final String RULE = "strategy-held";

    private final Decisions decisions;
    private final StrategyDiscussionRecords strategyDiscussionRecords;
    private final FollowUps followUps;
    private final Calendars calendars;
    private final DeadlineRules rules;

    StrategyDiscussionsOwed(
            Decisions decisions,
            StrategyDiscussionRecords strategyDiscussionRecords,
            FollowUps followUps,
            Calendars calendars,
            DeadlineRules rules) {
        this.decisions = decisions;
        this.strategyDiscussionRecords = strategyDiscussionRecords;
        this.followUps = followUps;
        this.calendars = calendars;
        this.rules = rules;
    }

    @Override
    public Stream<OutstandingItem> items(Case seen, OutstandingOwners owners) {
        return Stream.concat(
                strategyDiscussionRecords.of(seen.id()).stream()
                        .filter(StrategyDiscussionRow::isOpen)
                        .map(row -> called(seen, row)),
                decisions.forEachChild(seen.id()).stream().flatMap(one -> decided(seen, one, owners)));
    }

    private static OutstandingItem called(Case seen, StrategyDiscussionRow row) {
        return OutstandingItem.first(
                "A strategy discussion has been called and has not ended",
                "Front door team",
                null,
                "Record what was decided, or why it was not held",
                "/cases/" + seen.id() + "/meetings/minutes/" + row.id());
    }

    private Stream<OutstandingItem> decided(Case seen, ChildAndDecision one, OutstandingOwners owners) {
        var child = one.child();
        return one.decision().filter(StrategyDiscussionsOwed::isForOne).stream()
                .filter(decision -> !isSettled(seen.id(), child.id(), decision))
                .map(decision -> item(
                        seen.id(), child, due(decision), owners.whoAccepted(child.id(), Outcome.STRATEGY_DISCUSSION)));
    }

    /** One is called, or was considered and is not held: the person who owed it owes it no longer. */
    void ended(Actor.Person by, UUID contact, FollowUps.End how, String words) {
        followUps.of(contact).stream()
                .filter(row -> row.kind() == OutstandingItemRow.Kind.STRATEGY && row.isOpen())
                .forEach(row -> followUps.end(by, contact, row.kind(), row.subject(), how, words));
    }

    private static boolean isForOne(DecisionRow decision) {
        return decision.state() == DecisionRow.State.APPROVED
                && decision.outcomes().contains(Outcome.STRATEGY_DISCUSSION.name());
    }

    /** An earlier one counts where it began an enquiry; one that led to nothing was not the one that was decided. */
    private boolean isSettled(UUID contact, UUID child, DecisionRow decision) {
        var since = decision.proposedAt();
        return strategyDiscussionRecords.of(contact).stream()
                        .filter(row -> row.isAbout(child))
                        .anyMatch(row -> row.isOpen()
                                || !Objects.requireNonNull(row.endedAt()).isBefore(since)
                                || row.wasHeld()
                                        && row.enquiry() != null
                                        && row.enquiry().begins())
                || followUps.of(contact).stream()
                        .anyMatch(row -> row.kind() == OutstandingItemRow.Kind.STRATEGY
                                && row.subject().equals(child.toString())
                                && !row.isOpen()
                                && !row.movedAt().isBefore(since));
    }

    private Instant due(DecisionRow decision) {
        var from = Objects.requireNonNullElse(decision.verdictAt(), decision.proposedAt());
        return calendars.deadline(rules.inForce(RULE, from), from, List.of()).dueAt();
    }

    private static OutstandingItem item(UUID contact, PersonRow child, Instant due, Optional<FollowUps.Owner> owner) {
        var address = "/cases/" + contact + "/meetings";
        return owner.map(whose -> OutstandingItem.moves(
                        new FollowUps.Owed(
                                OutstandingItemRow.Kind.STRATEGY,
                                child.id().toString(),
                                "Hold the strategy discussion for %s, or record why it is not held"
                                        .formatted(child.called()),
                                due,
                                whose),
                        "The owner records that it was held, or why it is not held",
                        address))
                .orElseGet(() -> OutstandingItem.first(
                        "No strategy discussion has been called for " + child.called(),
                        "Front door team",
                        due,
                        "Call it, or record why it is not held; or a social work team accepts the child",
                        address));
    }
}
