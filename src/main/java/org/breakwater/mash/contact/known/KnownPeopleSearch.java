package org.breakwater.mash.contact.known;

import java.util.List;
import java.util.stream.Collectors;
import org.breakwater.casework.Case;
import org.breakwater.casework.handover.handovers.AcceptedChildRow;
import org.breakwater.casework.handover.handovers.Handovers;
import org.breakwater.casework.handover.teams.ReceivingTeams;
import org.breakwater.casework.history.previous.PreviousContactRecords;
import org.breakwater.casework.history.previous.PreviousContacts;
import org.breakwater.casework.uncheckedmatches.UncheckedMatches;
import org.springframework.stereotype.Component;

/** Looks up previous information: people in other records who may be the same, or live at the same address. */
@Component
public class KnownPeopleSearch {

    private final PreviousContacts previousContacts;
    private final PreviousContactRecords previousContactRecords;
    private final UncheckedMatches uncheckedMatches;
    private final Handovers handovers;
    private final ReceivingTeams teams;

    KnownPeopleSearch(
            PreviousContacts previousContacts,
            PreviousContactRecords previousContactRecords,
            UncheckedMatches uncheckedMatches,
            Handovers handovers,
            ReceivingTeams teams) {
        this.previousContacts = previousContacts;
        this.previousContactRecords = previousContactRecords;
        this.uncheckedMatches = uncheckedMatches;
        this.handovers = handovers;
        this.teams = teams;
    }

    /** Within the actor's transaction: what they may not see is not found. */
    public KnownPeople about(Case seen) {
        var history = previousContacts.before(seen);
        var nothing = history.before().isEmpty() && history.dismissed().isEmpty();
        var accepted = history.before().isEmpty()
                ? List.<AcceptedChildRow>of()
                : handovers.acceptedAfter(
                        history.before().stream().map(one -> one.row().id()).toList());
        return new KnownPeople(
                seen.isClosed(),
                history,
                previousContactRecords.firstRecord(),
                nothing ? List.of() : uncheckedMatches.of(seen.id()),
                accepted.stream()
                        .collect(Collectors.groupingBy(
                                AcceptedChildRow::contactId,
                                Collectors.mapping(
                                        row -> row.ofChild(teams.nameOf(row.team())), Collectors.toList()))));
    }
}
