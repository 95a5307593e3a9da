package org.breakwater.mash.contact.reasoning;

import java.util.Optional;
import org.breakwater.access.Actor;
import org.breakwater.casework.Case;
import org.breakwater.casework.handover.handovers.HandoverRow;
import org.breakwater.casework.handover.handovers.Handovers;
import org.breakwater.casework.handover.teams.ReceivingTeams;
import org.breakwater.casework.print.sections.PrintedItem;
import org.breakwater.casework.print.sections.PrintedPart;
import org.breakwater.casework.print.sections.PrintedSection;
import org.breakwater.mash.lifecycle.ContactRow;
import org.springframework.stereotype.Component;

/** Which child was handed over to which team, and whether it was accepted. */
@Component
class HandoversPrinted implements PrintedPart {

    private final Handovers handovers;
    private final ReceivingTeams teams;

    HandoversPrinted(Handovers handovers, ReceivingTeams teams) {
        this.handovers = handovers;
        this.teams = teams;
    }

    @Override
    public Optional<PrintedSection> about(Actor.Person who, Case seen) {
        if (!(seen instanceof ContactRow)) {
            return Optional.empty();
        }
        var items = handovers.of(seen.id()).stream().map(this::item).toList();
        return Optional.of(new PrintedSection(PrintedSection.Place.HANDOVERS, items, "No child has been handed over."));
    }

    private PrintedItem item(HandoverRow row) {
        var standing = switch (row.state()) {
            case WAITING -> "Awaiting acceptance";
            case NOT_ACCEPTED -> "Declined";
            case ACCEPTED -> "Accepted";
            case OVER -> "Ended without acceptance";
        };
        return PrintedItem.of(row.called() + ", to " + teams.nameOf(row.team()), standing, row.note());
    }
}
