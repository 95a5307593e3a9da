package org.breakwater.mash.immediateactions;

import java.util.Optional;
import org.breakwater.access.Actor;
import org.breakwater.casework.Case;
import org.breakwater.casework.evidence.EvidencePart;
import org.breakwater.casework.evidence.InformationConsidered;
import org.breakwater.mash.lifecycle.ContactRow;
import org.breakwater.time.EnglishTimes;
import org.springframework.stereotype.Component;

/** The immediate actions to protect a child; highlighted while no second person has approved them. */
@Component
class ImmediateActionsConsidered implements EvidencePart {

    private final ImmediateActions immediateActions;

    ImmediateActionsConsidered(ImmediateActions immediateActions) {
        this.immediateActions = immediateActions;
    }

    @Override
    public InformationConsidered.Kind kind() {
        return InformationConsidered.Kind.IMMEDIATE_ACTIONS;
    }

    @Override
    public Optional<InformationConsidered> about(Actor.Person who, Case seen) {
        return seen instanceof ContactRow contact ? Optional.of(of(contact)) : Optional.empty();
    }

    private InformationConsidered of(ContactRow contact) {
        var rows = immediateActions.of(contact.id());
        return new InformationConsidered(
                kind(),
                rows.isEmpty() ? "" : String.valueOf(rows.size()),
                rows.stream().map(ImmediateActionsConsidered::item).toList(),
                rows.isEmpty() ? "None recorded." : "Not yet reviewed: see above.",
                contact.path() + "#immediate-actions");
    }

    private static InformationConsidered.Item item(ImmediateActionRow row) {
        var by = row.actedByName() + ", " + EnglishTimes.inWords(row.actedAt());
        return row.isApproved()
                ? InformationConsidered.Item.of("Reviewed by " + row.approvedByName(), by, row.what())
                : InformationConsidered.Item.loud("Immediate action, not yet reviewed", by + ": " + row.what());
    }
}
