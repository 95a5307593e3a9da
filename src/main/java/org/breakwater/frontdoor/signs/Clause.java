package org.breakwater.frontdoor.signs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.breakwater.frontdoor.signs.Lexicon.Node;
import org.jspecify.annotations.Nullable;

/** A clause, and where it says what: every group of words, wherever it begins and ends. */
final class Clause {

    /** @param to the first word that no longer belongs to it */
    record Span(int from, int to) {

        boolean overlaps(Span other) {
            return from < other.to && other.from < to;
        }
    }

    private static final int MOST_FILLERS = 3;

    private final List<Word> words;
    private final Lexicon lexicon;
    private final boolean[] fillers;
    /** At each word, the groups of which a phrase begins there, with where it ends. */
    private final List<Map<WordGroup, List<Span>>> beginning;

    private final Map<WordGroup, List<Span>> said = new HashMap<>();

    Clause(List<Word> words, Lexicon lexicon) {
        this.words = words;
        this.lexicon = lexicon;
        fillers = new boolean[words.size() + 1];
        beginning = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            fillers[i] = lexicon.isFiller(words.get(i));
            beginning.add(new HashMap<>(2));
        }
        // From the end: what follows a word is known when the word is read.
        for (int i = words.size() - 1; i >= 0; i--) {
            step(lexicon.start(), i, i);
        }
        for (var here : beginning) {
            here.forEach((group, spans) ->
                    said.computeIfAbsent(group, _ -> new ArrayList<>()).addAll(spans));
        }
    }

    List<Word> words() {
        return words;
    }

    /** In the order of the text. */
    List<Span> saying(WordGroup group) {
        return said.getOrDefault(group, List.of());
    }

    Set<WordGroup> groups() {
        return said.keySet();
    }

    /** The next word of a phrase, or a group in its place. */
    private void step(Node node, int from, int at) {
        if (at >= words.size() || node.isEnd()) {
            return;
        }
        var word = words.get(at);
        arrive(node.after(word.stem()), from, at + 1);
        arrive(node.after('"' + word.plain()), from, at + 1);
        if (at > from) {
            beginning.get(at).forEach((group, spans) -> {
                var next = node.after(group);
                if (next != null) {
                    spans.forEach(span -> arrive(next, from, span.to()));
                }
            });
        }
    }

    private void arrive(@Nullable Node node, int from, int at) {
        if (node == null) {
            return;
        }
        node.complete().forEach(group -> say(group, new Span(from, at)));
        step(node, from, at);
        for (int skipped = at; skipped < at + MOST_FILLERS && fillers[Math.min(skipped, words.size())]; skipped++) {
            step(node, from, skipped + 1);
        }
    }

    private void say(WordGroup group, Span span) {
        var spans = beginning.get(span.from()).computeIfAbsent(group, _ -> new ArrayList<>(1));
        if (!spans.contains(span)) {
            spans.add(span);
            arrive(lexicon.start().after(group), span.from(), span.to());
        }
    }
}
