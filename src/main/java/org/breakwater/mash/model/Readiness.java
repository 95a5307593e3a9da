package org.breakwater.mash.model;

import java.util.List;
import org.breakwater.casework.DecisionRow;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What must be written before a second person is asked to approve. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Readiness {

    private static final int STATUTORY = 4;

    private final Asking asking;
    private final Analyses analyses;
    private final Discussions discussions;
    private final Offering offering;

    Readiness(Asking asking, Analyses analyses, Discussions discussions, Offering offering) {
        this.asking = asking;
        this.analyses = analyses;
        this.discussions = discussions;
        this.offering = offering;
    }

    /** What is missing, in words for the page; empty when nothing is. */
    String whatIsMissing(ContactRow seen, List<DecisionRow> decisions) {
        if (!asking.of(seen.id()).isEmpty() && analyses.of(seen.id()).isEmpty()) {
            return "Agencies were asked. Write the analysis first: what we know, what worries us, what works.";
        }
        var nobody = offering.whoIsMissing(seen.id(), decisions);
        if (!nobody.isEmpty()) {
            return "Choose the team that takes the child on for: " + nobody;
        }
        // At level 4 harm is suspected: whether to talk with police and health at once is always thought about.
        return decisions.stream().anyMatch(Readiness::asksWhy)
                        && discussions.of(seen.id()).isEmpty()
                ? "Level 4 without a strategy discussion. Call one from the contact, or say there why none is held."
                : "";
    }

    private static boolean asksWhy(DecisionRow decision) {
        return decision.level() == STATUTORY && !decision.outcomes().contains(Outcome.STRATEGY_DISCUSSION.name());
    }
}
