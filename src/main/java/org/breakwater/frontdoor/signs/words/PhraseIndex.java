package org.breakwater.frontdoor.signs.words;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The phrases by their first word. Only groups that begin with a word of the text are searched; most do not. */
public final class PhraseIndex {

    /** A phrase and the group that it belongs to. */
    public record Begun(WordGroup group, WordGroup.Phrase phrase) {}

    private final List<List<Begun>> phrases = new ArrayList<>();
    private final List<BitSet> groups = new ArrayList<>();

    /** For a lexicon that is complete. */
    public PhraseIndex(WordLexicon lexicon) {
        for (int i = 0; i < lexicon.words(); i++) {
            phrases.add(new ArrayList<>(0));
            groups.add(new BitSet());
        }
        var known = new BitSet[lexicon.groups().size()];
        for (var group : lexicon.groups()) {
            for (var phrase : group.phrases()) {
                if (!phrase.beginsWithFamily()) {
                    phrases.get(phrase.word(0)).add(new Begun(group, phrase));
                }
            }
            firstWords(group, known).stream().forEach(word -> groups.get(word).set(group.number()));
        }
    }

    /** The phrases that begin with this very word. */
    public List<Begun> phrases(int word) {
        return phrases.get(word);
    }

    /** The numbers of the groups that can begin with this word, or with a family that can. */
    public BitSet groups(int word) {
        return groups.get(word);
    }

    private static BitSet firstWords(WordGroup group, BitSet[] known) {
        if (known[group.number()] == null) {
            var words = new BitSet();
            for (var phrase : group.phrases()) {
                if (phrase.first() instanceof WordGroup family) {
                    words.or(firstWords(family, known));
                } else {
                    words.set(phrase.word(0));
                }
            }
            known[group.number()] = words;
        }
        return known[group.number()];
    }
}
