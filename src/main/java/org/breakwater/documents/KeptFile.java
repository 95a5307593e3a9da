package org.breakwater.documents;

/** The result of storing a valid file. */
public sealed interface KeptFile {

    record Yes() implements KeptFile {}

    /** The same content is there already; nothing was written. */
    record Already() implements KeptFile {}

    /** @param why what to do, as a whole sentence */
    record No(String why) implements KeptFile {}
}
