package org.breakwater.frontdoor.signs;

import java.util.ArrayList;
import java.util.List;

/** Ways of saying one thing: any of them will do. Compared by identity. */
final class WordGroup {

    /**
     * One word after another, or a family in the place of a word.
     *
     * @param steps a stem, {@code "} and a plain word for one spelling only, or a group
     */
    record Phrase(List<Object> steps) {}

    private final List<Phrase> phrases = new ArrayList<>();

    void add(Phrase phrase) {
        phrases.add(phrase);
    }

    List<Phrase> phrases() {
        return phrases;
    }
}
