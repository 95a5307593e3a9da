package org.breakwater.mash.meetings;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.breakwater.access.Actor;
import org.breakwater.casework.decisions.DecisionRow;
import org.breakwater.casework.decisions.Outcome;
import org.breakwater.casework.handover.teams.ReceivingTeams;
import org.breakwater.casework.outstanding.FollowUpRow;
import org.breakwater.casework.outstanding.FollowUps;
import org.breakwater.mash.decision.ChildDecisions;
import org.breakwater.mash.handover.HandoverRow;
import org.breakwater.mash.lifecycle.ContactRow;
import org.breakwater.mash.meetings.minutes.Section47Enquiry;
import org.breakwater.mash.meetings.minutes.StrategyDiscussionRecords;
import org.breakwater.mash.outstanding.OutstandingItem;
import org.breakwater.people.PersonRow;
import org.breakwater.time.Calendars;
import org.breakwater.time.deadlines.DeadlineRules;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * A strategy discussion that was decided for a child is owed until one is called, or someone records why none is held.
 * It becomes the team's that accepted the child for it; until a team has, the contact stays open.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class StrategyDiscussionsOwed {

    private static final String RULE = "strategy-held";

    private final ChildDecisions childDecisions;
    private final StrategyDiscussionRecords strategyDiscussionRecords;
    private final FollowUps followUps;
    private final ReceivingTeams teams;
    private final Calendars calendars;
    private final DeadlineRules rules;

    StrategyDiscussionsOwed(
            ChildDecisions childDecisions,
            StrategyDiscussionRecords strategyDiscussionRecords,
            FollowUps followUps,
            ReceivingTeams teams,
            Calendars calendars,
            DeadlineRules rules) {
        this.childDecisions = childDecisions;
        this.strategyDiscussionRecords = strategyDiscussionRecords;
        this.followUps = followUps;
        this.teams = teams;
        this.calendars = calendars;
        this.rules = rules;
    }

    /** @param person whose it becomes where a team with no account here accepted the child */
    public Stream<OutstandingItem> of(ContactRow seen, FollowUps.Owner person, List<HandoverRow> handedOver) {
        return childDecisions.forEachChild(seen.id()).stream()
                .flatMap(one -> one.decision().filter(StrategyDiscussionsOwed::isForOne).stream()
                        .filter(decision -> !isSettled(seen.id(), one.child().id(), decision))
                        .map(decision ->
                                item(seen.id(), one.child(), due(decision), owner(one.child(), person, handedOver))));
    }

    /** One is called, or was considered and is not held: the person who owed it owes it no longer. */
    void ended(Actor.Person by, UUID contact, FollowUps.End how, String words) {
        followUps.of(contact).stream()
                .filter(row -> row.kind() == FollowUpRow.Kind.STRATEGY && row.isOpen())
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
                                || row.wasHeld() && row.enquiry() != Section47Enquiry.NONE)
                || followUps.of(contact).stream()
                        .anyMatch(row -> row.kind() == FollowUpRow.Kind.STRATEGY
                                && row.subject().equals(child.toString())
                                && !row.isOpen()
                                && !row.movedAt().isBefore(since));
    }

    private Instant due(DecisionRow decision) {
        var from = Objects.requireNonNullElse(decision.verdictAt(), decision.proposedAt());
        return calendars.deadline(rules.inForce(RULE, from), from, List.of()).dueAt();
    }

    private Optional<FollowUps.Owner> owner(PersonRow child, FollowUps.Owner person, List<HandoverRow> handedOver) {
        return handedOver.stream()
                .filter(row -> row.child().equals(child.id()) && row.state() == HandoverRow.State.ACCEPTED)
                .filter(row -> row.decided().contains(Outcome.STRATEGY_DISCUSSION))
                .findFirst()
                .map(row -> row.outside()
                        ? person
                        : new FollowUps.Owner(row.id(), row.team(), null, teams.nameOf(row.team())));
    }

    private static OutstandingItem item(UUID contact, PersonRow child, Instant due, Optional<FollowUps.Owner> owner) {
        var address = "/cases/" + contact + "/meetings";
        return owner.map(whose -> OutstandingItem.moves(
                        new FollowUps.Owed(
                                FollowUpRow.Kind.STRATEGY,
                                child.id().toString(),
                                "Hold the strategy discussion for %s, or record why it is not held"
                                        .formatted(child.called()),
                                due,
                                whose),
                        "The owner records that it was held, or why it is not held",
                        address))
                .orElseGet(() -> OutstandingItem.first(
                        "No strategy discussion has been called for " + child.called(),
                        "The desk",
                        due,
                        "Call it, or record why it is not held; or a social work team accepts the child",
                        address));
    }
}
