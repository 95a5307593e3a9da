package org.breakwater.frontdoor.signs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Every group of words that is looked for, as a tree of steps; and the families that have a meaning of their own. */
final class Lexicon {

    /** How far a phrase has come. */
    static final class Node {

        private final Map<Object, Node> next = new HashMap<>();
        private final List<WordGroup> complete = new ArrayList<>();

        @Nullable
        Node after(Object step) {
            return next.get(step);
        }

        /** The groups of which a phrase ends here. */
        List<WordGroup> complete() {
            return complete;
        }

        boolean isEnd() {
            return next.isEmpty();
        }
    }

    private final Node start = new Node();
    private final Map<String, WordGroup> families = new HashMap<>();

    void add(WordGroup group) {
        for (var phrase : group.phrases()) {
            var node = start;
            for (var step : phrase.steps()) {
                node = node.next.computeIfAbsent(step, _ -> new Node());
            }
            if (!node.complete.contains(group)) {
                node.complete.add(group);
            }
        }
    }

    void addFamily(String name, WordGroup family) {
        if (families.putIfAbsent(name, family) != null) {
            throw new IllegalStateException("A family of words is there twice: " + name);
        }
        add(family);
    }

    boolean isFamily(String name) {
        return families.containsKey(name);
    }

    WordGroup family(String name) {
        var family = families.get(name);
        if (family == null) {
            throw new IllegalStateException("No family of words has this name: " + name);
        }
        return family;
    }

    Node start() {
        return start;
    }

    /** Words that change nothing: "he just really hit her". */
    boolean isFiller(Word word) {
        return isAlone("FILLER", word);
    }

    /** Words with which a new clause begins: "but", "because". */
    boolean beginsClause(Word word) {
        return isAlone("NEW-CLAUSE", word);
    }

    /** Words beyond which no denial reaches, although the clause goes on: "and". */
    boolean stopsDenial(Word word) {
        return isAlone("STOPS-DENIAL", word);
    }

    private boolean isAlone(String family, Word word) {
        var node = start.after(word.stem());
        return node != null && node.complete().contains(family(family));
    }
}
