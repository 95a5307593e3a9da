package org.breakwater.mash.outstanding;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.breakwater.casework.clocks.ClockRow;
import org.breakwater.casework.clocks.Clocks;
import org.breakwater.casework.outstanding.FollowUpRow;
import org.breakwater.casework.outstanding.FollowUps;
import org.breakwater.mash.handover.HandoverRow;
import org.breakwater.mash.hometime.HomeTimeAlerts;
import org.breakwater.mash.lifecycle.ContactRow;
import org.springframework.stereotype.Component;

/** Deadlines of a contact as outstanding items: some end before it is closed, some outlive it with an owner. */
@Component
public class OutstandingDeadlines {

    /** Deadlines that outlive the contact, with a team that can keep them. */
    static final List<String> LONG = List.of("conference", "assessment-finished");

    private static final String TOLD = "referrer-told";

    private final OutstandingItemOwners outstandingItemOwners;
    private final Clocks clocks;

    OutstandingDeadlines(OutstandingItemOwners outstandingItemOwners, Clocks clocks) {
        this.outstandingItemOwners = outstandingItemOwners;
        this.clocks = clocks;
    }

    /** Those of these clocks that run and may outlive their contact. */
    public static List<ClockRow> outlivingContacts(List<ClockRow> clocks) {
        return clocks.stream()
                .filter(row -> row.isRunning() && LONG.contains(row.rule()))
                .toList();
    }

    /** Feedback is asked about when the contact is closed: it may be told without, for a reason. */
    Stream<OutstandingItem> of(
            ContactRow seen, List<HandoverRow> handedOver, Optional<FollowUps.Owner> team, FollowUps.Owner person) {
        var keeper = keeper(handedOver, team, person);
        return clocks.of(seen.id()).stream()
                .filter(ClockRow::isRunning)
                .filter(row -> !row.rule().equals(TOLD) && !row.rule().startsWith("handover-"))
                .map(row -> deadline(seen.id(), row, keeper));
    }

    /** Whose a conference or an assessment becomes, and how that is said of the deadline. */
    private record Keeper(FollowUps.Owner owner, String note) {}

    /** Another council that accepted in writing has no page here: a person of the desk checks that it keeps to it. */
    private Optional<Keeper> keeper(
            List<HandoverRow> handedOver, Optional<FollowUps.Owner> team, FollowUps.Owner person) {
        return team.map(owner -> new Keeper(owner, ""))
                .or(() -> outstandingItemOwners
                        .external(handedOver)
                        .map(name -> new Keeper(person, " (accepted by %s: check that it is kept)".formatted(name))));
    }

    private static OutstandingItem deadline(UUID contact, ClockRow row, Optional<Keeper> keeper) {
        if (LONG.contains(row.rule())) {
            var address = "/cases/" + contact + "/outstanding";
            return keeper.map(with -> OutstandingItem.moves(
                            new FollowUps.Owed(
                                    FollowUpRow.Kind.DEADLINE,
                                    row.rule(),
                                    row.inWords() + with.note(),
                                    row.dueAt(),
                                    with.owner()),
                            "The owner records that it is done, or why it is not needed",
                            address))
                    .orElseGet(() -> OutstandingItem.first(
                            row.inWords() + ": no social work team has accepted",
                            "The desk",
                            row.dueAt(),
                            "Record that it is done, or why it is not needed; or hand the child over",
                            address));
        }
        var home = row.rule().equals(HomeTimeAlerts.RULE);
        return OutstandingItem.first(
                row.inWords(),
                "The desk",
                row.dueAt(),
                home ? "Call, and record what was said" : "Do what the deadline requires",
                (home ? "/desk/home-time/" : "/desk/contact/") + contact);
    }
}
