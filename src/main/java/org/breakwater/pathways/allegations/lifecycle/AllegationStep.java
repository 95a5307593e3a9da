package org.breakwater.pathways.allegations.lifecycle;

import org.breakwater.casework.pathway.PathwayStep;

/** The steps of an allegations case. */
public enum AllegationStep implements PathwayStep {
    REFERRED("Referred"),
    CONSIDERED("Harm threshold met"),
    EMPLOYER_LED("Employer-led"),
    MEETING("Allegations management meeting"),
    CLOSED("Closed, threshold not met"),
    ADVISED("Closed, advice only"),
    TRANSFERRED("Transferred to another LADO"),
    CONCLUDED("Concluded");

    private final String inWords;

    AllegationStep(String inWords) {
        this.inWords = inWords;
    }

    @Override
    public String inWords() {
        return inWords;
    }
}
