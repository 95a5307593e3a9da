package org.breakwater.library.information.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.breakwater.library.PublishedShelf;

/**
 * Spelling corrections: the nearest words of our own titles, summaries and aliases.
 *
 * @param shelf whose words they are
 * @param known each word, and in how many texts it occurs
 */
record SpellingSuggestion(PublishedShelf shelf, Map<String, Integer> known) {

    private static final int FURTHEST = 2;
    private static final int SHORTEST = 4;

    static SpellingSuggestion of(PublishedShelf shelf) {
        var known = new TreeMap<String, Integer>();
        shelf.byPath().values().stream()
                .filter(text -> !text.isTranslation())
                .map(text -> text.front().title() + " " + text.front().summary() + " "
                        + text.front().get("search"))
                .flatMap(words ->
                        Arrays.stream(SearchWords.plain(words).split(" ")).distinct())
                .filter(word -> word.length() >= SHORTEST)
                .forEach(word -> known.merge(word, 1, Integer::sum));
        return new SpellingSuggestion(shelf, known);
    }

    /** The words with each unknown one replaced by the nearest known one; empty if nothing is near. */
    String meant(String words) {
        var typed = SearchWords.plain(words);
        var meant = Arrays.stream(typed.split(" ")).map(this::nearest).collect(Collectors.joining(" "));
        return meant.equals(typed) ? "" : meant;
    }

    private String nearest(String word) {
        if (word.length() < SHORTEST || known.containsKey(word)) {
            return word;
        }
        var distance = new LevenshteinDistance(FURTHEST);
        return known.keySet().stream()
                .filter(other -> Math.abs(other.length() - word.length()) <= FURTHEST)
                .map(other -> new Near(other, distance.apply(word, other)))
                .filter(near -> near.steps() >= 0)
                .min(Comparator.comparingInt(Near::steps).thenComparing(near -> -known.getOrDefault(near.word(), 0)))
                .map(Near::word)
                .orElse(word);
    }

    private record Near(String word, int steps) {}
}
