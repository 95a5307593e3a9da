package org.breakwater.documents;

/** What became of a file that is fit to be kept. */
public sealed interface KeptFile {

    record Yes() implements KeptFile {}

    /** The same bytes lie there already; nothing was written. */
    record Already() implements KeptFile {}

    /** @param why what to do, as a whole sentence */
    record No(String why) implements KeptFile {}
}
