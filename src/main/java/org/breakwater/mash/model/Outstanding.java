package org.breakwater.mash.model;

import java.util.List;
import java.util.stream.Stream;
import org.breakwater.access.Actor;
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
public class Outstanding {

    private final Protections protections;
    private final Deciding deciding;
    private final Handovers handovers;
    private final Discussions discussions;
    private final Agreements agreements;
    private final OwedByOthers others;
    private final Owners owners;
    private final ReceivingTeams teams;
    private final OutstandingDeadlines deadlines;

    Outstanding(
            Protections protections,
            Deciding deciding,
            Handovers handovers,
            Discussions discussions,
            Agreements agreements,
            OwedByOthers others,
            Owners owners,
            ReceivingTeams teams,
            OutstandingDeadlines deadlines) {
        this.protections = protections;
        this.deciding = deciding;
        this.handovers = handovers;
        this.discussions = discussions;
        this.agreements = agreements;
        this.others = others;
        this.owners = owners;
        this.teams = teams;
        this.deadlines = deadlines;
    }

    /** What must end before this person can close the contact comes first. */
    public List<OutstandingItem> of(Actor.Person who, ContactRow seen) {
        var handedOver = handovers.of(seen.id());
        var team = owners.team(handedOver);
        var person = owners.person(who, seen.id());
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
        return protections.of(seen.id()).stream()
                .filter(row -> !row.isApproved())
                .map(row -> OutstandingItem.first(
                        "Immediate action has not been approved",
                        "A manager who did not take it",
                        null,
                        "A manager approves it",
                        "/desk/contact/" + seen.id()));
    }

    private Stream<OutstandingItem> decisions(ContactRow seen) {
        return deciding.forEachChild(seen.id()).stream()
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
                "/desk/handovers/" + row.contactId() + "/" + row.id());
    }

    private Stream<OutstandingItem> discussions(ContactRow seen) {
        return discussions.of(seen.id()).stream()
                .filter(StrategyRow::isOpen)
                .map(row -> OutstandingItem.first(
                        "A strategy discussion has been called and has not ended",
                        "The desk",
                        null,
                        "Record what was decided, or why it was not held",
                        "/desk/strategy/" + seen.id() + "/" + row.id()));
    }

    private Stream<OutstandingItem> actions(ContactRow seen, FollowUps.Owner owner) {
        return agreements.of(seen.id()).stream().filter(row -> !row.isDone()).map(row -> {
            var ends = row.dueOn().plusDays(1).atStartOfDay(Calendars.LONDON).toInstant();
            var what = "%s (agreed for %s)".formatted(row.what(), row.owner());
            var owed = new FollowUps.Owed(FollowUpRow.Kind.ACTION, row.id().toString(), shortened(what), ends, owner);
            return OutstandingItem.moves(owed, "Record that it is done", "/desk/agreed/" + seen.id() + "/" + row.id());
        });
    }

    private static String shortened(String words) {
        return words.length() <= 2000 ? words : words.substring(0, 1999) + "…";
    }
}
