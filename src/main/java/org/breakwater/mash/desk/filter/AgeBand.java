package org.breakwater.mash.desk.filter;

import java.util.stream.IntStream;

/** The age bands of the children in need census. */
public enum AgeBand {
    UNBORN("Unborn", AgeBand.BEFORE_BIRTH, AgeBand.BEFORE_BIRTH),
    UNDER_1("Under 1", 0, 0),
    FROM_1("1 to 4", 1, 4),
    FROM_5("5 to 9", 5, 9),
    FROM_10("10 to 15", 10, 15),
    FROM_16("16 and 17", 16, 17);

    /** The age at which the list counts an unborn child, in years. */
    static final int BEFORE_BIRTH = -1;

    private final String inWords;
    private final int first;
    private final int last;

    AgeBand(String inWords, int first, int last) {
        this.inWords = inWords;
        this.first = first;
        this.last = last;
    }

    public String inWords() {
        return inWords;
    }

    IntStream years() {
        return IntStream.rangeClosed(first, last);
    }
}
