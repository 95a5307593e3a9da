package org.breakwater.casework.letters;

import org.breakwater.casework.Case;
import org.breakwater.web.Page;

/** The PDF of a letter: the letter itself, and nothing else from the record. */
public record LetterPrintPage(Case theCase, LetterRow letter, String stylesheet) implements Page {

    @Override
    public String toString() {
        return "LetterPrintPage[" + letter.id() + "]";
    }
}
