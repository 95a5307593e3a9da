package org.breakwater.mash.alerts;

/** Why an alert was raised, in words for the desk. None contains personal data. */
public enum AlertReason {
    DANGER("Immediate danger to a child reported."),
    CHILD("This report is from a child."),
    NOT_SURE("Immediate danger: not sure."),
    CAME_BACK("New information received from the person reporting the concern."),
    AGENCY_INFORMATION("An agency sent new information."),
    AGENCY_RED("An agency response is rated red."),
    RATED_RED("Now rated red."),
    HOME_TIME("The child goes home soon, or has gone, and no one has called the referrer or the school."),
    AGENCY_SILENT("An external agency has not responded."),
    HANDOVER_DECLINED("A team declined the handover."),
    DISAGREEMENT("Immediate danger reported in a professional disagreement.");

    private final String inWords;

    AlertReason(String inWords) {
        this.inWords = inWords;
    }

    /** @param dangerInWords only the text of the report indicates danger, and not the answer */
    public String inWords(boolean dangerInWords) {
        return this == DANGER && dangerInWords ? "Possible immediate danger to a child." : inWords;
    }
}
