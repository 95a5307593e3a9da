package org.breakwater.casework.pathway;

/** The steps of a pathway. Each pathway has an enum of its own. */
public interface PathwayStep {

    /** The constant's name, as it is stored. */
    String name();

    /** As a practitioner would say it: "Initial visit made". */
    String inWords();
}
