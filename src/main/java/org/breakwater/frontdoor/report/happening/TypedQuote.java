package org.breakwater.frontdoor.report.happening;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words found in a text, as they were typed: with capitals, apostrophes and commas. */
final class TypedQuote {

    private static final String APART = " … ";
    private static final String APOSTROPHE = "['’‘`´ʼ]?";
    private static final String NO_LETTERS = "[^\\p{L}\\p{N}]+";

    private TypedQuote() {}

    /** @param found in lower case and without punctuation; what was said apart is parted */
    static String of(String found, List<String> written) {
        return Arrays.stream(found.split(APART, -1))
                .map(part -> typed(part, written))
                .collect(Collectors.joining(APART));
    }

    private static String typed(String found, List<String> written) {
        var pattern = Arrays.stream(found.split(" "))
                .map(word -> word.chars()
                        .mapToObj(letter -> Pattern.quote(Character.toString(letter)))
                        .collect(Collectors.joining(APOSTROPHE)))
                .collect(Collectors.joining(NO_LETTERS));
        var sought = Pattern.compile(
                "(?<![\\p{L}\\p{N}])" + pattern + "(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        return written.stream()
                .flatMap(text -> sought.matcher(text).results())
                .map(place -> place.group())
                .findFirst()
                .orElse(found);
    }
}
