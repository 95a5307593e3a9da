package org.breakwater.training;

/** The actor that allocates places, certificates and fees when one person may not see all the data. */
public final class TrainingSystemActor {

    /** Its name in the audit log. */
    public static final String NAME = "seats";

    private TrainingSystemActor() {}
}
