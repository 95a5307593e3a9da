package org.breakwater.mash.desk.filter;

/** By what the list is in order. */
public enum ListOrder {
    /** The most urgent first, and of those the one that is due first: the order of a queue. */
    RATING(false),
    CHILD(false),
    RECEIVED(true),
    DEADLINE(false),
    ALLOCATED(false);

    private final boolean startsWithLast;

    ListOrder(boolean startsWithLast) {
        this.startsWithLast = startsWithLast;
    }

    /** Whether the first press on its heading shows the last first: what was received last is looked for. */
    boolean startsWithLast() {
        return startsWithLast;
    }
}
