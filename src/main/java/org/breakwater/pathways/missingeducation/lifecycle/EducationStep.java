package org.breakwater.pathways.missingeducation.lifecycle;

import org.breakwater.casework.pathway.PathwayStep;

/** The steps of a case of a child missing education. */
public enum EducationStep implements PathwayStep {
    REFERRED("Awaiting triage"),
    ENQUIRIES("Joint enquiries"),
    TRACING("Whereabouts unknown, tracing"),
    LOCATED("Located, not yet confirmed in education"),
    CLOSED("Closed");

    private final String inWords;

    EducationStep(String inWords) {
        this.inWords = inWords;
    }

    @Override
    public String inWords() {
        return inWords;
    }
}
