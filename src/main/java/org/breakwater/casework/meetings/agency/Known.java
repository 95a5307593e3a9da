package org.breakwater.casework.meetings.agency;

/** Whether an agency knows one person that it was asked about. */
public enum Known {
    KNOWN("Known to us"),
    NOT_KNOWN("Not known to us"),
    NOT_CHECKED("Not checked yet");

    private final String inWords;

    Known(String inWords) {
        this.inWords = inWords;
    }

    public String inWords() {
        return inWords;
    }

    /** As the desk reads it of another agency. */
    public String ofThem() {
        return switch (this) {
            case KNOWN -> "known";
            case NOT_KNOWN -> "not known";
            case NOT_CHECKED -> "not checked yet";
        };
    }
}
