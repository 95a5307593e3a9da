package org.breakwater.town;

/** What is planted in the town for people, tests and measures to find again. */
public enum Pattern {
    NAMES_SPELT_DIFFERENTLY("One household, told of by different people who spell its names differently"),
    SIBLINGS_ELSEWHERE("Brothers and sisters who live at another address"),
    ONLY_A_NUMBER("A neighbour who knows only the number of the house"),
    FOUR_NOTICES("Four police notices about one home in five weeks"),
    RECORDED_LATE("A telephone call that was recorded more than a day later"),
    WORKS_WITH_CHILDREN("About someone who works with children, so restricted to named people"),
    SET_ASIDE("Spam that is set aside for a person to look at"),
    RED_AND_RINGING("Danger now, at night, and nobody has it yet"),
    ACTED_ALONE("A duty worker acted alone at night; a manager has yet to approve it"),
    SENT_BACK("A manager wanted the decision changed"),
    MOVED_HOUSE("A family that moved: another address, the same telephone"),
    BEFORE_AND_AFTER_BIRTH("Told of before the birth, and again after it"),
    A_CHILD_TELLS("A child tells us"),
    COMES_AGAIN("The same household, told of more than once");

    private final String inWords;

    Pattern(String inWords) {
        this.inWords = inWords;
    }

    public String inWords() {
        return inWords;
    }
}
