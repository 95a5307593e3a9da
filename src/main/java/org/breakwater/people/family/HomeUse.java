package org.breakwater.people.family;

/** The kind of an address for the person. */
public enum HomeUse {
    HOME("Home"),
    PLACEMENT("Placement, for example with foster carers"),
    TEMPORARY("Temporary, for example a refuge or with friends"),
    FORMER("Previous address");

    private final String words;

    HomeUse(String words) {
        this.words = words;
    }

    public String inWords() {
        return words;
    }
}
