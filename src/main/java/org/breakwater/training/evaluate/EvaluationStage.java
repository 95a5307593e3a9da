package org.breakwater.training.evaluate;

/** The stages of an evaluation, and who completes each. */
public enum EvaluationStage {
    BEFORE("before", "Pre-course evaluation", "Before"),
    AFTER("after", "Course evaluation", "Straight after"),
    LATER("later", "12-week impact evaluation", "12 weeks later"),
    MANAGER("manager", "Manager’s evaluation", "Manager, 12 weeks later");

    private final String address;
    private final String heading;
    private final String words;

    EvaluationStage(String address, String heading, String words) {
        this.address = address;
        this.heading = heading;
        this.words = words;
    }

    /** The last part of its address. */
    public String address() {
        return address;
    }

    public String heading() {
        return heading;
    }

    public String inWords() {
        return words;
    }

    /** Whether it is completed by the manager or booker, and not by the learner. */
    public boolean isOfManager() {
        return this == MANAGER;
    }
}
