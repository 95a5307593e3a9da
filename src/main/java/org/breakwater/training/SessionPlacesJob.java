package org.breakwater.training;

/** Who counts places, certificates and fees when one person may not see them all. */
public final class SessionPlacesJob {

    /** As the audit log knows it. */
    public static final String NAME = "seats";

    private SessionPlacesJob() {}
}
