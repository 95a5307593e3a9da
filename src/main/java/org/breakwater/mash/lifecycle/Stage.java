package org.breakwater.mash.lifecycle;

import java.util.List;
import org.breakwater.casework.clocks.ShownDeadline;

/** Where a contact is. Every stage but {@link #CLOSED} is a queue of the desk. */
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

    /** Whether its decisions are approved, and no one considers them again. */
    public boolean isAfterDecision() {
        return this == TO_ANSWER || this == CLOSED;
    }

    /** The deadlines of what a contact is waiting for here, the one that names it best first. */
    public List<String> awaits() {
        return switch (this) {
            case NEW, SCREENED, TO_APPROVE, SET_ASIDE -> List.of("contact-decided");
            case ENQUIRY -> List.of("red-decided", "amber-enquiry", "green-enquiry");
            case TO_ANSWER -> List.of(ShownDeadline.FEEDBACK);
            case CLOSED -> List.of();
        };
    }
}
