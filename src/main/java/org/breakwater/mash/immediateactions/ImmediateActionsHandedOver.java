package org.breakwater.mash.immediateactions;

import java.util.UUID;
import java.util.stream.Stream;
import org.breakwater.casework.handover.contents.HandoverItem;
import org.breakwater.casework.handover.contents.HandoverItemRow.Kind;
import org.breakwater.casework.handover.contents.HandoverItemRow.Sharing;
import org.breakwater.casework.handover.contents.HandoverPart;
import org.breakwater.time.EnglishTimes;
import org.springframework.stereotype.Component;

/** What was done at once to protect a child, approved or not. */
@Component
class ImmediateActionsHandedOver implements HandoverPart {

    private final ImmediateActions immediateActions;

    ImmediateActionsHandedOver(ImmediateActions immediateActions) {
        this.immediateActions = immediateActions;
    }

    @Override
    public Stream<HandoverItem> items(UUID caseId, UUID child) {
        return immediateActions.of(caseId).stream().map(ImmediateActionsHandedOver::item);
    }

    private static HandoverItem item(ImmediateActionRow row) {
        var approval = row.isApproved() ? "Reviewed by " + row.approvedByName() : "Not yet reviewed by a manager";
        return HandoverItem.of(
                        Kind.SAFETY,
                        "Immediate action, " + EnglishTimes.inWords(row.actedAt()),
                        row.what(),
                        row.actedByName() + ". " + approval,
                        Sharing.NOT_FAMILY)
                .about(row.id());
    }
}
