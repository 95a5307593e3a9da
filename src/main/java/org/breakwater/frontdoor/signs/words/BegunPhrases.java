package org.breakwater.frontdoor.signs.words;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The phrases that begin with a word of one text. */
public final class BegunPhrases {

    private final BitSet groups = new BitSet();
    private final @Nullable List<WordGroup.Phrase>[] phrases;

    @SuppressWarnings("unchecked")
    public BegunPhrases(WordLexicon lexicon) {
        phrases = (List<WordGroup.Phrase>[]) new List<?>[lexicon.groups().size()];
    }

    /** Called once for each word of the text. */
    public void add(int word, PhraseIndex index) {
        groups.or(index.groups(word));
        for (var begun : index.phrases(word)) {
            var group = begun.group().number();
            var ofGroup = phrases[group];
            if (ofGroup == null) {
                ofGroup = new ArrayList<>(2);
                phrases[group] = ofGroup;
            }
            ofGroup.add(begun.phrase());
        }
    }

    /** Whether anything of the group with this number, or a family that it begins with, can begin here. */
    public boolean has(int group) {
        return groups.get(group);
    }

    /** The group's phrases that begin with a word of the text itself. */
    public List<WordGroup.Phrase> of(WordGroup group) {
        var ofGroup = phrases[group.number()];
        return ofGroup == null ? List.of() : ofGroup;
    }
}
