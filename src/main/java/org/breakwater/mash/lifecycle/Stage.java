package org.breakwater.mash.lifecycle;

/** The stages of a contact. Every stage but {@link #CLOSED} is a queue of the desk. */
public enum Stage {
    NEW("New"),
    SCREENED("To decide"),
    ENQUIRY("MASH enquiry"),
    TO_APPROVE("To approve"),
    TO_ANSWER("Feedback and closure"),
    SET_ASIDE("Suspected spam"),
    CLOSED("Closed");

    private final String inWords;

    Stage(String inWords) {
        this.inWords = inWords;
    }

    public String inWords() {
        return inWords;
    }
}
