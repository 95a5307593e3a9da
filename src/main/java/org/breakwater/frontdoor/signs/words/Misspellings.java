package org.breakwater.frontdoor.signs.words;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tartarus.snowball.ext.EnglishStemmer;

/**
 * Words of the signs with a typing error: one letter too many, too few or wrong, or two swapped. Only in words of five
 * letters or more: too many shorter ones are other words.
 */
public final class Misspellings {

    public static final Misspellings NONE = new Misspellings(Set.of(), Set.of());

    private static final List<String> ENDINGS = List.of("s", "es", "ed", "ing", "er");
    private static final int SHORTEST = 5;
    private static final int LONGEST = 24;
    private static final Pattern RUN = Pattern.compile("([a-z])\\1{2,}");

    private final Set<String> right;
    /** From a word with any one letter left out to the words of the signs that it can come from. */
    private final Map<String, Set<String>> shortened = new HashMap<>();

    /**
     * @param signs the words of the signs in all their forms
     * @param others other words that are spelt correctly although they look like a typing error of one of these
     */
    public Misspellings(Collection<String> signs, Collection<String> others) {
        right = new HashSet<>(signs);
        right.addAll(others);
        for (var word : signs) {
            if (word.length() >= SHORTEST) {
                shortened.computeIfAbsent(word, _ -> new TreeSet<>()).add(word);
                for (int i = 0; i < word.length(); i++) {
                    shortened
                            .computeIfAbsent(without(word, i), _ -> new TreeSet<>())
                            .add(word);
                }
            }
        }
    }

    /** The word itself unless it is a misspelling of another. */
    String meantBy(String written) {
        if (shortened.isEmpty() || written.length() > LONGEST || right.contains(written)) {
            return written;
        }
        var calm = withoutRuns(written);
        return calm.length() < SHORTEST || right.contains(calm) ? calm : nearest(calm);
    }

    private String nearest(String written) {
        var near = near(written, written);
        for (int i = 0; near.isEmpty() && i < written.length(); i++) {
            near = near(without(written, i), written);
        }
        return near.isEmpty() ? written : near;
    }

    private String near(String key, String written) {
        for (var word : shortened.getOrDefault(key, Set.of())) {
            if (isOneSlipFrom(written, word)) {
                return word;
            }
        }
        return "";
    }

    /** "Helppp" and "pleeease": an upset person holds a key down. */
    private String withoutRuns(String written) {
        var twice = RUN.matcher(written).replaceAll("$1$1");
        return right.contains(twice) ? twice : RUN.matcher(written).replaceAll("$1");
    }

    static boolean isOneSlipFrom(String written, String word) {
        int longer = Math.max(written.length(), word.length());
        int shorter = Math.min(written.length(), word.length());
        int start = 0;
        while (start < shorter && written.charAt(start) == word.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start
                && written.charAt(written.length() - 1 - end) == word.charAt(word.length() - 1 - end)) {
            end++;
        }
        int left = longer - start - end;
        return left <= 1 ? longer - shorter <= 1 : left == 2 && longer == shorter && areSwapped(written, word, start);
    }

    private static boolean areSwapped(String written, String word, int at) {
        return written.charAt(at) == word.charAt(at + 1) && written.charAt(at + 1) == word.charAt(at);
    }

    private static String without(String word, int at) {
        return word.substring(0, at) + word.substring(at + 1);
    }

    /** The regular forms of words, so that an error in "strangling" is found if the list has "strangle". */
    public static Set<String> formsOf(Collection<String> words) {
        var all = new TreeSet<String>(words);
        var stemmer = new EnglishStemmer();
        for (var word : words) {
            var stem = stem(word, stemmer);
            candidates(word).filter(form -> stem(form, stemmer).equals(stem)).forEach(all::add);
        }
        return all;
    }

    /** Including some that do not exist: only those with the stem of the word are kept. */
    private static Stream<String> candidates(String word) {
        if (word.length() < 3 || !word.matches("[a-z]+")) {
            return Stream.of();
        }
        var short_ = word.substring(0, word.length() - 1);
        var last = word.substring(word.length() - 1);
        return Stream.of(word, word + last, short_, short_ + "i")
                .flatMap(base -> ENDINGS.stream().map(base::concat));
    }

    private static String stem(String word, EnglishStemmer stemmer) {
        stemmer.setCurrent(word);
        stemmer.stem();
        return stemmer.getCurrent();
    }
}
