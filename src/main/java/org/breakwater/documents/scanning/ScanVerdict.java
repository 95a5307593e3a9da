package org.breakwater.documents.scanning;

/** What the scanner says of a file. */
sealed interface ScanVerdict {

    record Clean() implements ScanVerdict {}

    /** @param what as the scanner calls it */
    record Found(String what) implements ScanVerdict {}

    /** It did not say: the file stays where it is, and is tried again. */
    record Silent(String why) implements ScanVerdict {}
}
