package org.breakwater.mash.contact.known;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.breakwater.casework.Case;
import org.breakwater.casework.handover.handovers.AcceptedChildRow;
import org.breakwater.casework.handover.handovers.Handovers;
import org.breakwater.casework.handover.teams.ReceivingTeams;
import org.breakwater.casework.history.addresses.AddressLinkRow;
import org.breakwater.casework.history.addresses.AddressLinks;
import org.breakwater.casework.history.previous.PreviousContactRecords;
import org.breakwater.casework.history.previous.PreviousContactRow;
import org.breakwater.casework.uncheckedmatches.UncheckedMatches;
import org.breakwater.people.People;
import org.breakwater.people.matching.MatchCandidateRow;
import org.breakwater.people.matching.MatchDecisions;
import org.springframework.stereotype.Component;

/** Looks up previous information: people in other records who may be the same, or live at the same address. */
@Component
public class KnownPeopleSearch {

    private final People people;
    private final MatchDecisions matchDecisions;
    private final PreviousContactRecords previousContactRecords;
    private final UncheckedMatches uncheckedMatches;
    private final AddressLinks links;
    private final Handovers handovers;
    private final ReceivingTeams teams;

    KnownPeopleSearch(
            People people,
            MatchDecisions matchDecisions,
            PreviousContactRecords previousContactRecords,
            UncheckedMatches uncheckedMatches,
            AddressLinks links,
            Handovers handovers,
            ReceivingTeams teams) {
        this.people = people;
        this.matchDecisions = matchDecisions;
        this.previousContactRecords = previousContactRecords;
        this.uncheckedMatches = uncheckedMatches;
        this.links = links;
        this.handovers = handovers;
        this.teams = teams;
    }

    private Set<UUID> connected(UUID contact) {
        return links.of(contact).values().stream()
                .filter(AddressLinkRow::connected)
                .map(link -> link.beside(contact))
                .collect(Collectors.toSet());
    }

    /** Within the actor's transaction: what they may not see is not found. */
    public KnownPeople about(Case seen) {
        var contact = seen.id();
        var alike = new LinkedHashMap<UUID, List<MatchCandidateRow>>();
        for (var row : people.alike(contact)) {
            alike.computeIfAbsent(row.recordId(), record -> new ArrayList<>()).add(row);
        }
        var earlier = previousContactRecords.lastTwelveMonths(List.copyOf(alike.keySet()));
        var accepted = earlier.isEmpty()
                ? List.<AcceptedChildRow>of()
                : handovers.acceptedAfter(
                        earlier.stream().map(PreviousContactRow::id).toList());
        return new KnownPeople(
                seen.isClosed(),
                seen.receivedAt(),
                earlier,
                alike,
                matchDecisions.of(contact),
                connected(contact),
                alike.size() - earlier.size(),
                previousContactRecords.firstRecord(),
                alike.isEmpty() ? List.of() : uncheckedMatches.of(contact),
                accepted.stream()
                        .collect(Collectors.groupingBy(
                                AcceptedChildRow::contactId,
                                Collectors.mapping(
                                        row -> row.ofChild(teams.nameOf(row.team())), Collectors.toList()))));
    }
}
