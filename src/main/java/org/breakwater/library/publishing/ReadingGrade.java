package org.breakwater.library.publishing;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import org.breakwater.library.WrittenText;

/**
 * The Flesch-Kincaid grade of a text, in US school years (Kincaid and others 1975): 0.39 × words per sentence + 11.8 ×
 * syllables per word − 15.59. Syllables are counted by groups of vowels, which is slightly too many, so that we err on
 * the strict side. Only for English.
 */
public final class ReadingGrade {

    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");
    private static final Pattern NOT_A_WORD = Pattern.compile("[^a-z’']");

    private ReadingGrade() {}

    /** The grade of a text; 0 if it has no words. */
    public static double of(String text) {
        var sentences = Arrays.stream(text.split("[.!?:;]+"))
                .filter(sentence -> words(sentence).length > 0)
                .toList();
        var words = sentences.stream()
                .flatMap(sentence -> Arrays.stream(words(sentence)))
                .toList();
        if (words.isEmpty()) {
            return 0;
        }
        var syllables = words.stream().mapToInt(ReadingGrade::syllables).sum();
        return 0.39 * words.size() / sentences.size() + 11.8 * syllables / words.size() - 15.59;
    }

    /** The grade of a text as it is read: every heading, item and paragraph is a sentence at least. */
    public static double of(WrittenText text) {
        var words = text.front().title() + ".\n" + text.front().summary() + ".\n" + text.body();
        return of(words.replaceAll("\\{\\{number [a-z0-9-]+}}", "number")
                .replaceAll("\\{\\{[^{}]*+}}|\\{#[^{}]*+}|(?m)^:::.*$", "")
                .replaceAll("!?\\[([^\\[\\]]*+)]\\([^()]*+\\)", "$1")
                .replaceAll("(?m)^\\h*+(?:#+|[-*]|\\d+\\.)\\h+(.*)$", ". $1. ")
                .replaceAll("\\n\\s*\\n", ". ")
                .replaceAll("[*_`|]", " "));
    }

    /** The approximate number of syllables of a word. */
    public static int syllables(String word) {
        var heard = withoutSilentEnding(word.replaceAll("[^a-z]", ""));
        return Math.max(1, (int) VOWELS.matcher(heard).results().count());
    }

    /** "home" is heard as "hom", "helped" as "helpt"; but "able", "ended" and "houses" keep their last syllable. */
    private static String withoutSilentEnding(String word) {
        var letters = word.length();
        if (letters < 3) {
            return word;
        }
        var before = word.charAt(letters - 3);
        if (word.endsWith("ed") && "aeiouytd".indexOf(before) < 0
                || word.endsWith("es") && "aeiouysxz".indexOf(before) < 0) {
            return word.substring(0, letters - 2);
        }
        return word.endsWith("e") && "lt".indexOf(word.charAt(letters - 2)) < 0 ? word.substring(0, letters - 1) : word;
    }

    private static String[] words(String sentence) {
        return Arrays.stream(sentence.toLowerCase(Locale.UK).split("\\s+"))
                .map(word -> NOT_A_WORD.matcher(word).replaceAll(""))
                .filter(word -> !word.isEmpty())
                .toArray(String[]::new);
    }
}
