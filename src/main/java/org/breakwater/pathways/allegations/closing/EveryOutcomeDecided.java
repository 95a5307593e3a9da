package org.breakwater.pathways.allegations.closing;

import java.util.Optional;
import java.util.UUID;
import org.breakwater.casework.pathway.TransitionDetails;
import org.breakwater.casework.pathway.TransitionPrecondition;
import org.breakwater.pathways.allegations.records.AllegationsCase;
import org.breakwater.pathways.allegations.records.AllegationsCases;
import org.springframework.stereotype.Component;

/**
 * A case is concluded only with an outcome for each allegation, which a second person agreed: closed is never read as
 * substantiated.
 */
@Component
public class EveryOutcomeDecided implements TransitionPrecondition {

    public static final String NEEDS_ANOTHER =
            "Another LADO must agree the outcome of each allegation first. If you are the"
                    + " only LADO, ask an administrator to add your deputy as a LADO.";

    private final AllegationsCases cases;

    EveryOutcomeDecided(AllegationsCases cases) {
        this.cases = cases;
    }

    @Override
    public Optional<String> missing(UUID record, TransitionDetails details) {
        return cases.find(record).flatMap(EveryOutcomeDecided::sentence);
    }

    private static Optional<String> sentence(AllegationsCase found) {
        if (!found.hasEveryOutcome()) {
            return Optional.of("Decide the outcome of each allegation first.");
        }
        return found.hasEveryOutcomeAgreed() ? Optional.empty() : Optional.of(NEEDS_ANOTHER);
    }
}
