package org.breakwater.casework.handover;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.breakwater.access.Actor;
import org.breakwater.casework.Case;
import org.breakwater.casework.handover.handovers.Handovers;
import org.breakwater.casework.handover.teams.ReceivingTeams;
import org.breakwater.casework.screens.CaseHeader;
import org.breakwater.casework.screens.CaseHeaderPart;
import org.springframework.stereotype.Component;

/** Who has the children of a closed case now, at the top of each of its pages. */
@Component
class HandoversInHeader implements CaseHeaderPart {

    private final Handovers handovers;
    private final ReceivingTeams teams;

    HandoversInHeader(Handovers handovers, ReceivingTeams teams) {
        this.handovers = handovers;
        this.teams = teams;
    }

    @Override
    public Stream<CaseHeader.Fact> facts(Actor.Person who, Case seen) {
        if (!seen.isClosed()) {
            return Stream.empty();
        }
        return handovers.acceptedAfter(List.of(seen.id())).stream()
                .collect(Collectors.groupingBy(row -> row.inWords(teams.nameOf(row.team()))))
                .keySet()
                .stream()
                .sorted()
                .map(words -> new CaseHeader.Fact("", words));
    }
}
