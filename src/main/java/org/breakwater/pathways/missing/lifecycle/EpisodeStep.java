package org.breakwater.pathways.missing.lifecycle;

import java.util.Optional;
import org.breakwater.casework.pathway.PathwayStep;

/** The steps of an episode. */
public enum EpisodeStep implements PathwayStep {
    MISSING("Missing"),
    /** Seen, or known where, and not back. */
    LOCATED("Located, not yet returned"),
    FOUND("Returned"),
    /** Placed or living elsewhere: the interview is still to be held. */
    AWAITING("Awaiting interview by responsible authority"),
    RESULT("Interview result recorded"),
    CLOSED("Closed");

    static final String STILL_MISSING =
            "The child is still missing: the episode stays here. Tell the other council now, and"
                    + " add an update. Record the transfer when the child is back";
    static final String NO_RESULT_YET =
            "First record the result of the return interview, or that the other authority is" + " to hold it";
    static final String RESULT_FIRST = "Record the return interview result before closing";

    private final String inWords;

    EpisodeStep(String inWords) {
        this.inWords = inWords;
    }

    @Override
    public String inWords() {
        return inWords;
    }

    /** Empty if an episode at this step can be transferred, or is over. */
    Optional<String> whyNotTransferred() {
        return switch (this) {
            case MISSING, LOCATED -> Optional.of(STILL_MISSING);
            case FOUND -> Optional.of(NO_RESULT_YET);
            case AWAITING, RESULT, CLOSED -> Optional.empty();
        };
    }
}
