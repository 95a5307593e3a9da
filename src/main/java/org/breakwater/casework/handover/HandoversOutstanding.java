package org.breakwater.casework.handover;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.breakwater.casework.Case;
import org.breakwater.casework.handover.handovers.HandoverClocks;
import org.breakwater.casework.handover.handovers.HandoverRow;
import org.breakwater.casework.handover.handovers.Handovers;
import org.breakwater.casework.handover.teams.ReceivingTeams;
import org.breakwater.casework.outstanding.AcceptedHandover;
import org.breakwater.casework.outstanding.AcceptedHandovers;
import org.breakwater.casework.outstanding.OutstandingItem;
import org.breakwater.casework.outstanding.OutstandingOwners;
import org.breakwater.casework.outstanding.OutstandingPart;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * A case stays open until each child who is handed over has been accepted; other outstanding items may pass to that
 * team.
 */
@Component
@Order(2)
class HandoversOutstanding implements OutstandingPart, AcceptedHandovers {

    private final Handovers handovers;
    private final HandoverClocks clocks;
    private final ReceivingTeams teams;

    HandoversOutstanding(Handovers handovers, HandoverClocks clocks, ReceivingTeams teams) {
        this.handovers = handovers;
        this.clocks = clocks;
        this.teams = teams;
    }

    @Override
    public List<AcceptedHandover> accepted(UUID caseId) {
        return handovers.of(caseId).stream()
                .filter(row -> row.state() == HandoverRow.State.ACCEPTED)
                .map(row -> new AcceptedHandover(
                        row.id(),
                        row.child(),
                        row.team(),
                        teams.nameOf(row.team()),
                        row.outside(),
                        row.decided(),
                        row.offeredAt()))
                .toList();
    }

    @Override
    public Stream<OutstandingItem> items(Case seen, OutstandingOwners owners) {
        var all = handovers.of(seen.id());
        return Stream.concat(
                all.stream().filter(row -> row.settledAt() == null).map(this::open),
                all.stream().filter(HandoverRow::toRing).map(HandoversOutstanding::toRing));
    }

    @Override
    public boolean speaksOf(String rule) {
        return rule.startsWith("handover-");
    }

    private OutstandingItem open(HandoverRow row) {
        var declined = row.state() == HandoverRow.State.NOT_ACCEPTED;
        return OutstandingItem.first(
                "Handover %s: %s (%s)"
                        .formatted(declined ? "declined" : "not accepted", teams.nameOf(row.team()), row.called()),
                declined ? "MASH+" : teams.nameOf(row.team()),
                declined ? clocks.reallocateBy(row.contactId()).orElse(row.dueAt()) : row.dueAt(),
                declined ? "Resend handover, or reconsider the decision" : "Awaiting acceptance by the team",
                "/cases/" + row.contactId() + "/handover/" + row.id());
    }

    private static OutstandingItem toRing(HandoverRow row) {
        return OutstandingItem.goesOn(
                "An external team has not been told what to know before a visit (%s)".formatted(row.called()),
                "MASH+",
                null,
                "Call them. It stays under “External teams to notify”",
                "/cases/" + row.contactId() + "/safe-contact/external-teams/" + row.id());
    }
}
