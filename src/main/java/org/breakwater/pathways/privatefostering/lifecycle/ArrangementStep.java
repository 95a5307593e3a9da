package org.breakwater.pathways.privatefostering.lifecycle;

import org.breakwater.casework.pathway.PathwayStep;

/** The steps of a private fostering arrangement. */
public enum ArrangementStep implements PathwayStep {
    NOTIFIED("Notified"),
    ASSESSMENT("Being assessed"),
    ACTIVE("Active"),
    PROHIBITED("Prohibited"),
    ENDED("Ended");

    private final String inWords;

    ArrangementStep(String inWords) {
        this.inWords = inWords;
    }

    @Override
    public String inWords() {
        return inWords;
    }
}
