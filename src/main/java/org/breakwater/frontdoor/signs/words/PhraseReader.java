package org.breakwater.frontdoor.signs.words;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Parses synonyms, separated by commas. Caches the words that it has parsed. */
public final class PhraseReader {

    private static final Pattern FAMILY = Pattern.compile("[A-Z][A-Z-]+");

    private final EnglishWords english;
    private final WordLexicon lexicon;
    private final Set<String> words = new TreeSet<>();
    /** A word is on many lines, and is analysed once. */
    private final Map<String, List<String>> stems = new HashMap<>();

    public PhraseReader(EnglishWords english, WordLexicon lexicon) {
        this.english = english;
        this.lexicon = lexicon;
    }

    public Set<String> words() {
        return Collections.unmodifiableSet(words);
    }

    public WordGroup read(String list) {
        var group = lexicon.newGroup();
        for (var phrase : list.split(",")) {
            group.add(new WordGroup.Phrase(steps(phrase.strip())));
        }
        return group;
    }

    private List<Object> steps(String phrase) {
        var steps = new ArrayList<Object>();
        for (var step : phrase.split(" +")) {
            if (FAMILY.matcher(step).matches()) {
                steps.add(lexicon.family(step));
            } else if (step.startsWith("\"")) {
                steps.add(lexicon.addSpelling(TextWord.plain(step.replace("\"", ""))));
            } else {
                stems.computeIfAbsent(step, this::stemsOf).forEach(stem -> steps.add(lexicon.addStem(stem)));
                words.add(TextWord.plain(step));
            }
        }
        if (steps.isEmpty()) {
            throw new IllegalStateException("A comma with nothing beside it");
        }
        return steps;
    }

    private List<String> stemsOf(String step) {
        return english.in(step).stream().map(TextWord::stem).toList();
    }
}
