package org.breakwater.casework.informationrequests.restrictedwords;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A text as its words, so that the same words are found however they are spaced, punctuated or capitalised. */
final class TextInWords {

    /** So many words in a row are no accident. A shorter text is looked for as a whole. */
    static final int RUN = 5;

    /** A single short word, such as "None", would be found in any text. */
    private static final int SHORTEST = 5;

    private record Word(String word, int from, int to) {

        @Override
        public String toString() {
            return "Word[…]";
        }
    }

    private final String text;
    private final List<Word> words = new ArrayList<>();

    TextInWords(String text) {
        this.text = text;
        int at = 0;
        while (at < text.length()) {
            int from = at;
            while (at < text.length() && isOfWord(text.charAt(at))) {
                at++;
            }
            if (at > from) {
                words.add(new Word(plain(text.substring(from, at)), from, at));
            }
            at++;
        }
    }

    /** The longest run of words that is also in the other text, as it is written here; empty if there is none. */
    Optional<String> quoted(String other) {
        var theirs = new TextInWords(other);
        var run = Math.min(RUN, theirs.words.size());
        if (run == 0 || other.strip().length() < SHORTEST) {
            return Optional.empty();
        }
        var runs = theirs.runs(run);
        int longest = 0;
        int longestFrom = 0;
        for (int from = 0, length = 0; from + run <= words.size(); from++) {
            length = runs.contains(run(from, run)) ? length + 1 : 0;
            if (length > longest) {
                longest = length;
                longestFrom = from - length + 1;
            }
        }
        return longest == 0
                ? Optional.empty()
                : Optional.of(text.substring(
                        words.get(longestFrom).from(),
                        words.get(longestFrom + longest + run - 2).to()));
    }

    private Set<String> runs(int length) {
        var runs = new HashSet<String>();
        for (int from = 0; from + length <= words.size(); from++) {
            runs.add(run(from, length));
        }
        return runs;
    }

    private String run(int from, int length) {
        return words.subList(from, from + length).stream().map(Word::word).collect(Collectors.joining(" "));
    }

    private static boolean isOfWord(char one) {
        return Character.isLetterOrDigit(one) || one == '\'' || one == '’';
    }

    private static String plain(String word) {
        return word.replace("'", "").replace("’", "").toLowerCase(Locale.UK);
    }

    @Override
    public String toString() {
        return "TextInWords[…]";
    }
}
