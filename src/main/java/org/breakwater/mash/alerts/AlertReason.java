package org.breakwater.mash.alerts;

/** Why an alert rings, in words for the desk. None says anything of a person. */
public enum AlertReason {
    DANGER("A report says, or its words may mean, that a child is in danger now."),
    CHILD("This report is from a child."),
    NOT_SURE("They are not sure if the child is in danger now."),
    CAME_BACK("The person who reported the concern sent something new."),
    AGENCY_INFORMATION("An agency sent new information."),
    AGENCY_RED("An agency response is rated red."),
    RATED_RED("It is now rated red."),
    HOME_TIME("The child goes home soon, or has gone, and no one has called the referrer."),
    AGENCY_SILENT("An external agency has not responded."),
    HANDOVER_DECLINED("A team declined the handover."),
    DISAGREEMENT("A disagreement says that a child is in danger now.");

    private final String inWords;

    AlertReason(String inWords) {
        this.inWords = inWords;
    }

    public String inWords() {
        return inWords;
    }
}
