package org.breakwater.casework.decisions;

/** Whether a family is told of the decision about their child. */
public enum FamilyTold {
    TOLD("The family has been told"),
    WILL_BE_TOLD("The family will be told"),
    UNSAFE("Family not informed, because it would be unsafe");

    private final String inWords;

    FamilyTold(String inWords) {
        this.inWords = inWords;
    }

    public String inWords() {
        return inWords;
    }
}
