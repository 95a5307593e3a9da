package org.breakwater.casework.childpathway;

import org.breakwater.casework.pathway.PathwayStep;

/** The stages of a child's pathway from a contact: an outcome belongs to the stage in which it is decided. */
public enum ChildStage implements PathwayStep {
    CONTACT("Contact"),
    REFERRAL("Referral accepted"),
    STRATEGY_DISCUSSION("Strategy discussion"),
    SECTION_47("Section 47 enquiry"),
    CONFERENCE("Initial child protection conference"),
    CHILD_IN_NEED("Child in need"),
    OTHER_SERVICE("With another team or service"),
    ENDED("Ended at the front door");

    private final String inWords;

    ChildStage(String inWords) {
        this.inWords = inWords;
    }

    @Override
    public String inWords() {
        return inWords;
    }
}
