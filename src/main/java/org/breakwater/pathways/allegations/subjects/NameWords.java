package org.breakwater.pathways.allegations.subjects;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The words of a name, without titles. */
record NameWords(Set<String> words) {

    private static final Set<String> TITLES =
            Set.of("mr", "mrs", "ms", "miss", "mx", "dr", "rev", "sir", "formerly", "née");

    private static NameWords of(String called) {
        return new NameWords(Arrays.stream(called.toLowerCase(Locale.UK).split("[^\\p{L}]+"))
                .filter(word -> word.length() > 1 && !TITLES.contains(word))
                .collect(Collectors.toSet()));
    }

    /** Whether each word of one is a word of the other; a first or last name alone says nothing. */
    static boolean areOfOne(String one, String other) {
        var these = of(one);
        var those = of(other);
        return these.isIn(those) || those.isIn(these);
    }

    private boolean isIn(NameWords others) {
        return words.size() > 1 && others.words.containsAll(words);
    }

    @Override
    public String toString() {
        return "NameWords[…]";
    }
}
