package org.breakwater.frontdoor.signs.words;

import java.util.ArrayList;
import java.util.List;

/** Synonymous phrases: any of them matches. Compared by identity. */
public final class WordGroup {

    /**
     * A sequence of words; a family may stand in for a word.
     *
     * @param steps the number of a word in the lexicon, or a group
     */
    public record Phrase(List<Object> steps) {

        public int length() {
            return steps.size();
        }

        public Object first() {
            return steps.getFirst();
        }

        public boolean beginsWithFamily() {
            return first() instanceof WordGroup;
        }

        public Object step(int at) {
            return steps.get(at);
        }

        public int word(int at) {
            return (Integer) steps.get(at);
        }
    }

    private final int number;
    private final List<Phrase> phrases = new ArrayList<>();
    private final List<Phrase> familyFirst = new ArrayList<>();

    WordGroup(int number) {
        this.number = number;
    }

    /** Its index among all groups. */
    public int number() {
        return number;
    }

    void add(Phrase phrase) {
        phrases.add(phrase);
        if (phrase.beginsWithFamily()) {
            familyFirst.add(phrase);
        }
    }

    public List<Phrase> phrases() {
        return phrases;
    }

    /** Those of its phrases that begin with a family. */
    public List<Phrase> familyFirst() {
        return familyFirst;
    }
}
