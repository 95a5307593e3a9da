package org.breakwater.people;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Makes the keys by which people are found again, from words as they were said. Equality of keys is the whole rule, so
 * that it can be explained: the same name parts in any order, the same postcode and house number, the same telephone.
 */
final class Keys {

    private static final Pattern POSTCODE = Pattern.compile("\\b([A-Z]{1,2}\\d[A-Z\\d]?) ?(\\d[A-Z]{2})\\b");
    private static final Pattern NUMBER = Pattern.compile("\\b(\\d+[A-Z]?)\\b");
    private static final Pattern NOT_A_LETTER = Pattern.compile("[^\\p{L}]+");
    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\d]+");
    private static final Pattern ACCENT = Pattern.compile("\\p{M}+");

    private Keys() {}

    /** Sorted, without accents, case or punctuation; a single name alone is too common to be a key. */
    static String ofName(String name) {
        var parts = Arrays.stream(NOT_A_LETTER.split(plain(name)))
                .filter(part -> !part.isEmpty())
                .sorted()
                .toList();
        return parts.size() < 2 ? "" : String.join(" ", parts);
    }

    /** Postcode and first number when there is a postcode, else the words of the address. */
    static String ofAddress(String address) {
        var upper = plain(address).toUpperCase(Locale.ROOT);
        var postcode = POSTCODE.matcher(upper);
        if (postcode.find()) {
            var number = NUMBER.matcher(upper.substring(0, postcode.start()));
            return postcode.group(1) + postcode.group(2) + (number.find() ? " " + number.group(1) : "");
        }
        var words =
                Arrays.stream(NOT_A_WORD.split(upper)).filter(w -> !w.isEmpty()).collect(Collectors.joining(" "));
        return words.chars().anyMatch(Character::isDigit) ? words : "";
    }

    /** The last ten digits, which a number keeps whether it was said with 0 or with +44. */
    static String ofPhone(String phone) {
        var digits = phone.replaceAll("\\D", "");
        return digits.length() < 10 ? "" : digits.substring(digits.length() - 10);
    }

    private static String plain(String words) {
        return ACCENT.matcher(Normalizer.normalize(words, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .strip();
    }
}
