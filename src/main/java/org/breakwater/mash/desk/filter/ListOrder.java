package org.breakwater.mash.desk.filter;

/** The columns by which the list can be ordered. */
public enum ListOrder {
    /** The most urgent first, then the earliest deadline: the order of a queue. */
    RATING(false),
    CHILD(false),
    RECEIVED(true),
    DEADLINE(false),
    ALLOCATED(false);

    private final boolean startsWithLast;

    ListOrder(boolean startsWithLast) {
        this.startsWithLast = startsWithLast;
    }

    /** Whether the first click on its heading sorts descending: people look for what was received last. */
    boolean startsWithLast() {
        return startsWithLast;
    }
}
