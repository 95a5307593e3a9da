package org.breakwater.documents.model;

/** What the scanner says of a file. */
sealed interface Verdict {

    record Clean() implements Verdict {}

    /** @param what as the scanner calls it */
    record Found(String what) implements Verdict {}

    /** It did not say: the file stays where it is, and is tried again. */
    record Silent(String why) implements Verdict {}
}
