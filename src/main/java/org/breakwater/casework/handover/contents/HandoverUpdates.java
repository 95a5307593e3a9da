package org.breakwater.casework.handover.contents;

import java.util.UUID;
import org.breakwater.casework.handover.handovers.Handovers;
import org.breakwater.casework.meetings.discussions.StrategyDiscussionChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells teams that have a child already, or still have to respond, what was recorded since. */
@Component
class HandoverUpdates {

    private final Handovers handovers;
    private final HandoverContents contents;

    HandoverUpdates(Handovers handovers, HandoverContents contents) {
        this.handovers = handovers;
        this.contents = contents;
    }

    @EventListener
    void changed(StrategyDiscussionChanged changed) {
        tell(changed.caseId());
    }

    @EventListener
    void changed(HandoverChanged changed) {
        tell(changed.caseId());
    }

    private void tell(UUID caseId) {
        contents.changed(caseId, handovers.of(caseId));
    }
}
