package org.breakwater.mash.desk.filter;

/** A rating, or none yet. */
public enum RatingChoice {
    RED("Red"),
    AMBER("Amber"),
    GREEN("Green"),
    NONE("Not rated");

    private final String inWords;

    RatingChoice(String inWords) {
        this.inWords = inWords;
    }

    public String inWords() {
        return inWords;
    }
}
