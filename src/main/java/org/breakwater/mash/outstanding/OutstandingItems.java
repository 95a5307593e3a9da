package org.breakwater.mash.outstanding;

import java.util.List;
import java.util.stream.Stream;
import org.breakwater.access.Actor;
import org.breakwater.casework.actions.AgreedActions;
import org.breakwater.casework.handover.teams.ReceivingTeams;
import org.breakwater.casework.outstanding.FollowUpRow;
import org.breakwater.casework.outstanding.FollowUps;
import org.breakwater.mash.decision.ChildDecisions;
import org.breakwater.mash.handover.HandoverRow;
import org.breakwater.mash.handover.Handovers;
import org.breakwater.mash.immediateactions.ImmediateActions;
import org.breakwater.mash.lifecycle.ContactRow;
import org.breakwater.mash.meetings.StrategyDiscussionRow;
import org.breakwater.mash.meetings.minutes.StrategyDiscussionRecords;
import org.breakwater.time.Calendars;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one place that knows everything that is owed on a contact: what ends each, and whose it is or becomes. Closing
 * asks here, and so does the page that shows it. Whatever is new and can be owed is added here.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class OutstandingItems {

    private final ImmediateActions immediateActions;
    private final ChildDecisions childDecisions;
    private final Handovers handovers;
    private final StrategyDiscussionRecords strategyDiscussionRecords;
    private final AgreedActions agreedActions;
    private final OwedByOthers others;
    private final OutstandingItemOwners outstandingItemOwners;
    private final ReceivingTeams teams;
    private final OutstandingDeadlines deadlines;

    OutstandingItems(
            ImmediateActions immediateActions,
            ChildDecisions childDecisions,
            Handovers handovers,
            StrategyDiscussionRecords strategyDiscussionRecords,
            AgreedActions agreedActions,
            OwedByOthers others,
            OutstandingItemOwners outstandingItemOwners,
            ReceivingTeams teams,
            OutstandingDeadlines deadlines) {
        this.immediateActions = immediateActions;
        this.childDecisions = childDecisions;
        this.handovers = handovers;
        this.strategyDiscussionRecords = strategyDiscussionRecords;
        this.agreedActions = agreedActions;
        this.others = others;
        this.outstandingItemOwners = outstandingItemOwners;
        this.teams = teams;
        this.deadlines = deadlines;
    }

    /** What must end before this person can close the contact comes first. */
    public List<OutstandingItem> of(Actor.Person who, ContactRow seen) {
        var handedOver = handovers.of(seen.id());
        var team = outstandingItemOwners.team(handedOver);
        var person = outstandingItemOwners.person(who, seen.id());
        return Stream.of(
                        alert(seen),
                        protections(seen),
                        decisions(seen),
                        handedOver.stream()
                                .filter(row -> row.settledAt() == null)
                                .map(this::handover),
                        discussions(seen),
                        actions(seen, team.orElse(person)),
                        deadlines.of(seen, handedOver, team, person),
                        others.of(seen, person, handedOver))
                .flatMap(items -> items)
                .sorted((a, b) -> Boolean.compare(b.blocks(), a.blocks()))
                .toList();
    }

    private static Stream<OutstandingItem> alert(ContactRow seen) {
        return seen.alarmRings()
                ? Stream.of(OutstandingItem.first(
                        "An alert has not been acknowledged",
                        "The desk",
                        seen.alarmedAt(),
                        "Acknowledge it",
                        "/desk/contact/" + seen.id()))
                : Stream.empty();
    }

    private Stream<OutstandingItem> protections(ContactRow seen) {
        return immediateActions.of(seen.id()).stream()
                .filter(row -> !row.isApproved())
                .map(row -> OutstandingItem.first(
                        "Immediate action has not been approved",
                        "A manager who did not take it",
                        null,
                        "A manager approves it. " + row.whoApproves(),
                        "/desk/contact/" + seen.id()));
    }

    private Stream<OutstandingItem> decisions(ContactRow seen) {
        return childDecisions.forEachChild(seen.id()).stream()
                .filter(child -> !child.isReady())
                .map(child -> OutstandingItem.first(
                        "No decision for " + child.child().called(),
                        "The desk",
                        null,
                        "Decide, and send it for approval",
                        "/desk/decision/" + seen.id()));
    }

    private OutstandingItem handover(HandoverRow row) {
        var declined = row.state() == HandoverRow.State.NOT_ACCEPTED;
        return OutstandingItem.first(
                "Handover not accepted: %s (%s)".formatted(teams.nameOf(row.team()), row.called()),
                declined ? "The desk" : teams.nameOf(row.team()),
                row.dueAt(),
                declined ? "Hand over again, or reconsider the decision" : "The team accepts",
                "/cases/" + row.contactId() + "/handover/" + row.id());
    }

    private Stream<OutstandingItem> discussions(ContactRow seen) {
        return strategyDiscussionRecords.of(seen.id()).stream()
                .filter(StrategyDiscussionRow::isOpen)
                .map(row -> OutstandingItem.first(
                        "A strategy discussion has been called and has not ended",
                        "The desk",
                        null,
                        "Record what was decided, or why it was not held",
                        "/cases/" + seen.id() + "/meetings/minutes/" + row.id()));
    }

    private Stream<OutstandingItem> actions(ContactRow seen, FollowUps.Owner owner) {
        return agreedActions.of(seen.id()).stream()
                .filter(row -> !row.hasEnded())
                .map(row -> {
                    var ends = row.dueOn()
                            .plusDays(1)
                            .atStartOfDay(Calendars.LONDON)
                            .toInstant();
                    var what = "%s (agreed for %s)".formatted(row.what(), row.owner());
                    var owed = new FollowUps.Owed(
                            FollowUpRow.Kind.ACTION, row.id().toString(), shortened(what), ends, owner);
                    return OutstandingItem.moves(
                            owed, "Record that it is done", "/cases/" + seen.id() + "/actions/" + row.id());
                });
    }

    private static String shortened(String words) {
        return words.length() <= 2000 ? words : words.substring(0, 1999) + "…";
    }
}
