package org.breakwater.casework.handover.contents;

import org.breakwater.casework.handover.handovers.Handovers;
import org.breakwater.casework.meetings.discussions.StrategyDiscussionChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells teams that have a child already, or still have to respond, what a strategy discussion decided since. */
@Component
class StrategyDiscussionUpdates {

    private final Handovers handovers;
    private final HandoverContents contents;

    StrategyDiscussionUpdates(Handovers handovers, HandoverContents contents) {
        this.handovers = handovers;
        this.contents = contents;
    }

    @EventListener
    void changed(StrategyDiscussionChanged changed) {
        contents.strategyChanged(changed.caseId(), handovers.of(changed.caseId()));
    }
}
