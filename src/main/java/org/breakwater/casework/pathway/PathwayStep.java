package org.breakwater.casework.pathway;

/** Where a case of a pathway is. Each pathway has an enum of its own. */
public interface PathwayStep {

    /** The constant's name, as it is kept. */
    String name();

    /** As a practitioner would say it: "Initial visit made". */
    String inWords();
}
