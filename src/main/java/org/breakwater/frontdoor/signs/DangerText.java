package org.breakwater.frontdoor.signs;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.breakwater.frontdoor.signs.words.BegunPhrases;
import org.breakwater.frontdoor.signs.words.PhraseIndex;
import org.breakwater.frontdoor.signs.words.TextWord;
import org.breakwater.frontdoor.signs.words.WordGroup;
import org.breakwater.frontdoor.signs.words.WordLexicon;
import org.jspecify.annotations.Nullable;

/**
 * A text in clauses, with an index of its words. A group of words is searched on first use, from the positions of the
 * words that its phrases begin with; most groups begin with no word of the text and cost nothing.
 */
final class DangerText {

    /** @param to exclusive end, as a word index */
    record Span(int from, int to) {

        private static final Comparator<Span> ORDER =
                Comparator.comparingInt(Span::from).thenComparingInt(Span::to);

        boolean overlaps(Span other) {
            return from < other.to && other.from < to;
        }
    }

    private static final int MOST_FILLERS = 3;

    private final List<TextWord> words;
    private final WordLexicon lexicon;
    private final int[] clauseOf;
    /** Where each clause begins, and the end of the text. */
    private final int[] begins;

    private final boolean[] fillers;
    private final int[] stems;
    private final int[] plains;
    private final int[][] places;
    private final @Nullable List<Span>[] said;
    private final BegunPhrases begun;

    /**
     * @param index the phrases by their first word
     * @param hidden words that are quoted but not interpreted
     */
    @SuppressWarnings("unchecked")
    DangerText(List<TextWord> words, int[] begins, WordLexicon lexicon, PhraseIndex index, BitSet hidden) {
        this.words = words;
        this.begins = begins;
        this.lexicon = lexicon;
        said = (List<Span>[]) new List<?>[lexicon.groups().size()];
        begun = new BegunPhrases(lexicon);
        clauseOf = new int[words.size()];
        fillers = new boolean[words.size() + 1];
        stems = new int[words.size()];
        plains = new int[words.size()];
        int clause = 0;
        for (int i = 0; i < words.size(); i++) {
            clause += begins[clause + 1] == i ? 1 : 0;
            clauseOf[i] = clause;
            stems[i] = hidden.get(i)
                    ? WordLexicon.OTHER
                    : lexicon.ofStem(words.get(i).stem());
            plains[i] = hidden.get(i)
                    ? WordLexicon.OTHER
                    : lexicon.ofSpelling(words.get(i).plain());
            fillers[i] = lexicon.isFiller(stems[i]);
        }
        places = places();
        for (int word = 0; word < places.length; word++) {
            if (places[word] != null && word != WordLexicon.OTHER) {
                begun.add(word, index);
            }
        }
    }

    private int[][] places() {
        var counts = new int[lexicon.words()];
        for (int i = 0; i < stems.length; i++) {
            counts[stems[i]]++;
            counts[plains[i]]++;
        }
        var all = new int[counts.length][];
        for (int i = stems.length - 1; i >= 0; i--) {
            for (int word : new int[] {stems[i], plains[i]}) {
                if (all[word] == null) {
                    all[word] = new int[counts[word]];
                }
                all[word][--counts[word]] = i;
            }
        }
        return all;
    }

    List<TextWord> words() {
        return words;
    }

    int clauses() {
        return begins.length - 1;
    }

    int clauseOf(Span span) {
        return clauseOf[span.from()];
    }

    int beginOf(int clause) {
        return begins[clause];
    }

    int lengthOf(int clause) {
        return begins[clause + 1] - begins[clause];
    }

    /** Whether anything of the group with this number begins with a word of the text. */
    boolean canSay(int group) {
        return begun.has(group);
    }

    /** In the order of the text. */
    List<Span> saying(WordGroup group) {
        if (!canSay(group.number())) {
            return List.of();
        }
        var known = said[group.number()];
        if (known != null) {
            return known;
        }
        var found = new ArrayList<Span>(0);
        for (var phrase : group.familyFirst()) {
            for (var span : saying((WordGroup) phrase.first())) {
                extend(phrase, 1, span.from(), span.to(), found);
            }
        }
        for (var phrase : begun.of(group)) {
            for (int at : places[phrase.word(0)]) {
                extend(phrase, 1, at, at + 1, found);
            }
        }
        if (found.size() > 1) {
            found.sort(Span.ORDER);
        }
        var all = found.size() > 1 ? found.stream().distinct().toList() : List.copyOf(found);
        said[group.number()] = all;
        return all;
    }

    List<Span> saying(WordGroup group, int clause) {
        var all = saying(group);
        return all.subList(firstFrom(all, begins[clause]), firstFrom(all, begins[clause + 1]));
    }

    boolean says(WordGroup group, int clause) {
        var all = saying(group);
        int first = firstFrom(all, begins[clause]);
        return first < all.size() && all.get(first).from() < begins[clause + 1];
    }

    /** The next word of a phrase, or a family in its place, skipping filler words. */
    private void extend(WordGroup.Phrase phrase, int step, int from, int at, List<Span> found) {
        if (step == phrase.length()) {
            found.add(new Span(from, at));
            return;
        }
        int end = begins[clauseOf[from] + 1];
        for (int i = at; i < end && i <= at + MOST_FILLERS; i++) {
            if (phrase.step(step) instanceof WordGroup family) {
                var all = saying(family);
                for (int k = firstFrom(all, i); k < all.size() && all.get(k).from() == i; k++) {
                    extend(phrase, step + 1, from, all.get(k).to(), found);
                }
            } else if (stems[i] == phrase.word(step) || plains[i] == phrase.word(step)) {
                extend(phrase, step + 1, from, i + 1, found);
            }
            if (!fillers[i]) {
                return;
            }
        }
    }

    /** The first of these, in order, that begins there or later. */
    static int firstFrom(List<Span> spans, int from) {
        int low = 0;
        int high = spans.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spans.get(middle).from() < from) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
