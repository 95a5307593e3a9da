package org.breakwater.people;

/** What an address is to the person. */
public enum HomeUse {
    HOME("Home"),
    PLACEMENT("Placement, such as with foster carers"),
    TEMPORARY("For a time, such as a refuge or with friends"),
    FORMER("A former address");

    private final String words;

    HomeUse(String words) {
        this.words = words;
    }

    public String inWords() {
        return words;
    }
}
