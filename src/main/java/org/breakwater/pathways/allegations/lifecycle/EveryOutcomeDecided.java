package org.breakwater.pathways.allegations.lifecycle;

import java.util.Optional;
import java.util.UUID;
import org.breakwater.casework.pathway.TransitionDetails;
import org.breakwater.casework.pathway.TransitionPrecondition;
import org.breakwater.pathways.allegations.records.AllegationsCases;
import org.springframework.stereotype.Component;

/** A case is concluded only with an outcome for each allegation: closed is never read as substantiated. */
@Component
class EveryOutcomeDecided implements TransitionPrecondition {

    private final AllegationsCases cases;

    EveryOutcomeDecided(AllegationsCases cases) {
        this.cases = cases;
    }

    @Override
    public Optional<String> missing(UUID record, TransitionDetails details) {
        return cases.find(record)
                .filter(found -> !found.hasEveryOutcome())
                .map(found -> "Decide the outcome of each allegation first.");
    }
}
