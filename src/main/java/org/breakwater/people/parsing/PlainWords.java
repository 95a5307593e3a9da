package org.breakwater.people.parsing;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words without accents, case and punctuation. */
public final class PlainWords {

    private static final Pattern ACCENT = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_A_LETTER = Pattern.compile("[^\\p{L}]+");
    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\d]+");

    private PlainWords() {}

    static String of(String words) {
        return ACCENT.matcher(Normalizer.normalize(words, Normalizer.Form.NFD))
                .replaceAll("")
                .replace("'", "")
                .replace("’", "")
                .toLowerCase(Locale.ROOT)
                .replace('ł', 'l')
                .replace('ø', 'o')
                .replace('đ', 'd')
                .replace("ß", "ss")
                .strip();
    }

    /** The words that are made of letters alone. */
    public static List<String> names(String words) {
        return split(NOT_A_LETTER, words);
    }

    /** The words that are made of letters and digits. */
    public static List<String> words(String words) {
        return split(NOT_A_WORD, words);
    }

    private static List<String> split(Pattern by, String words) {
        return Arrays.stream(by.split(of(words)))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
