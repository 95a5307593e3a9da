package org.breakwater;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * How many years of school a text asks of its reader: the Flesch-Kincaid grade (Kincaid and others 1975), 0.39 × words
 * per sentence + 11.8 × syllables per word − 15.59. Syllables are counted by groups of vowels, which is a little more
 * than the ear hears, so that we err on the plain side.
 */
public final class ReadingGrade {

    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");
    private static final Pattern NOT_A_WORD = Pattern.compile("[^a-z’']");

    private ReadingGrade() {}

    /**
     * The grade of what a person reads in this part of a page: each heading, item or paragraph is a sentence at least.
     */
    public static double of(Element part) {
        var copy = part.clone();
        copy.select("script, style, svg, kbd, .govuk-visually-hidden").remove();
        copy.select("a[href^=tel:], .bw-phone__number").forEach(number -> number.text("number"));
        copy.select("p, li, h1, h2, h3, dt, dd, td, th, summary, label, legend, a, span, br, button")
                .forEach(block -> block.appendText(isInline(block) ? " " : ". "));
        return of(copy.text());
    }

    /** The grade of a text; 0 when it holds no word. */
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

    static int syllables(String word) {
        var plain = word.replaceAll("[^a-z]", "");
        var silent = plain.replaceAll("(?<=[a-z]{2})(?<![lt])e$|(?<=[^aeiouytd])ed$|(?<=[^aeiouysxz])es$", "");
        return Math.max(1, (int) VOWELS.matcher(silent).results().count());
    }

    private static boolean isInline(Element block) {
        return block.is("a, span, br") && !block.is(".bw-phone__words > span");
    }

    private static String[] words(String sentence) {
        return Arrays.stream(sentence.toLowerCase(Locale.UK).split("\\s+"))
                .map(word -> NOT_A_WORD.matcher(word).replaceAll(""))
                .filter(word -> !word.isEmpty())
                .toArray(String[]::new);
    }
}
