package org.breakwater.documents;

/** What became of a file that is fit to be kept. */
public sealed interface Kept {

    record Yes() implements Kept {}

    /** The same bytes lie there already; nothing was written. */
    record Already() implements Kept {}

    /** @param why what to do, as a whole sentence */
    record No(String why) implements Kept {}
}
