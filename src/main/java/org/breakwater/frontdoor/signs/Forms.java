package org.breakwater.frontdoor.signs;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.tartarus.snowball.ext.EnglishStemmer;

/** The regular forms of words, so that a slip in "strangling" is seen when the list says "strangle". */
final class Forms {

    private static final List<String> ENDINGS = List.of("s", "es", "ed", "ing", "er");

    private Forms() {}

    static Set<String> of(Collection<String> words) {
        var all = new TreeSet<String>(words);
        words.forEach(word ->
                candidates(word).filter(form -> stem(form).equals(stem(word))).forEach(all::add));
        return all;
    }

    /** With some that no English has: only those with the stem of the word are kept. */
    private static Stream<String> candidates(String word) {
        if (word.length() < 3 || !word.matches("[a-z]+")) {
            return Stream.of();
        }
        var short_ = word.substring(0, word.length() - 1);
        var last = word.substring(word.length() - 1);
        return Stream.of(word, word + last, short_, short_ + "i")
                .flatMap(base -> ENDINGS.stream().map(base::concat));
    }

    private static String stem(String word) {
        var stemmer = new EnglishStemmer();
        stemmer.setCurrent(word);
        stemmer.stem();
        return stemmer.getCurrent();
    }
}
