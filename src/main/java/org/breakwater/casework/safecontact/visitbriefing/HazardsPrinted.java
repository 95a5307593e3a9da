package org.breakwater.casework.safecontact.visitbriefing;

import java.util.Optional;
import org.breakwater.access.Actor;
import org.breakwater.casework.Case;
import org.breakwater.casework.print.sections.PrintedItem;
import org.breakwater.casework.print.sections.PrintedPart;
import org.breakwater.casework.print.sections.PrintedSection;
import org.springframework.stereotype.Component;

/** What anyone visiting or calling must know first: at the top of the printed case. */
@Component
class HazardsPrinted implements PrintedPart {

    private final VisitBriefing visitBriefing;

    HazardsPrinted(VisitBriefing visitBriefing) {
        this.visitBriefing = visitBriefing;
    }

    @Override
    public Optional<PrintedSection> about(Actor.Person who, Case seen) {
        var items = visitBriefing.standing(seen.id()).stream()
                .map(row -> PrintedItem.of("Before you visit or call", "", row.wordsSeenFrom(seen.id())))
                .toList();
        return Optional.of(new PrintedSection(PrintedSection.Place.HAZARDS, items, "None recorded."));
    }
}
