package org.breakwater.documents.scanning;

/** The scanner's result for a file. */
sealed interface ScanVerdict {

    record Clean() implements ScanVerdict {}

    /** @param what the scanner's name for it */
    record Found(String what) implements ScanVerdict {}

    /** No result: the file stays in the queue, and is tried again. */
    record Silent(String why) implements ScanVerdict {}
}
