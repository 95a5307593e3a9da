package org.breakwater.town;

/** Patterns planted in the town for people, tests and measurements to find. */
public enum PlantedPattern {
    NAMES_SPELT_DIFFERENTLY("One household, reported by people who spell the names differently"),
    SIBLINGS_ELSEWHERE("Brothers and sisters who live at another address"),
    ONLY_A_NUMBER("A neighbour who knows only the house number"),
    FOUR_NOTICES("Four police notices about one home in five weeks"),
    RECORDED_LATE("A telephone call that was recorded more than a day later"),
    WORKS_WITH_CHILDREN("About someone who works with children, so restricted to named people"),
    SET_ASIDE("Suspected spam for a person to check"),
    RED_AND_RINGING("Immediate danger at night, not yet acknowledged"),
    ACTED_ALONE("A duty worker took immediate action at night; a manager has yet to review it"),
    SENT_BACK("A manager wanted the decision changed"),
    MOVED_HOUSE("A family that moved: another address, the same telephone"),
    BEFORE_AND_AFTER_BIRTH("Reported before the birth, and again after it"),
    A_CHILD_TELLS("A report from a child"),
    COMES_AGAIN("The same household, reported more than once");

    private final String inWords;

    PlantedPattern(String inWords) {
        this.inWords = inWords;
    }

    public String inWords() {
        return inWords;
    }
}
