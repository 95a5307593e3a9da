package org.breakwater.pathways.missing.lifecycle;

import org.breakwater.casework.pathway.PathwayStep;

/** The steps of an episode. */
public enum EpisodeStep implements PathwayStep {
    MISSING("Missing"),
    /** Seen, or known where, and not back. */
    LOCATED("Located, not yet returned"),
    FOUND("Returned"),
    RESULT("Interview result recorded"),
    CLOSED("Closed");

    private final String inWords;

    EpisodeStep(String inWords) {
        this.inWords = inWords;
    }

    @Override
    public String inWords() {
        return inWords;
    }
}
