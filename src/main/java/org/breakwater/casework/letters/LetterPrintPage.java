package org.breakwater.casework.letters;

import org.breakwater.casework.Case;
import org.breakwater.web.Page;

/** A letter on paper: the letter itself, and nothing of the record besides. */
public record LetterPrintPage(Case theCase, LetterRow letter, String stylesheet) implements Page {

    @Override
    public String toString() {
        return "LetterPrintPage[" + letter.id() + "]";
    }
}
