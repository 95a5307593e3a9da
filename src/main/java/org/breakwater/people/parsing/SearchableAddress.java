package org.breakwater.people.parsing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where someone lives.
 *
 * @param number of the house; empty if unknown
 * @param words of street and town, without generic ones
 * @param postcode in capitals, without the space
 */
public record SearchableAddress(String number, List<String> words, String postcode) {

    private static final Pattern POSTCODE = Pattern.compile("\\b([A-Z]{1,2}\\d[A-Z\\d]?) ?(\\d[A-Z]{2})\\b");
    private static final Pattern NUMBER = Pattern.compile("\\d+[a-z]?");
    private static final Set<String> SAYS_NOTHING = Set.of(
            "street",
            "st",
            "road",
            "rd",
            "avenue",
            "ave",
            "close",
            "crescent",
            "drive",
            "court",
            "circuit",
            "lane",
            "way",
            "place",
            "the",
            "flat",
            "house",
            "of");

    /** Parses an address as it was stated or written. */
    public static SearchableAddress read(String address) {
        var upper = address.toUpperCase(Locale.ROOT);
        var code = POSTCODE.matcher(upper);
        var found = code.find();
        var rest = found ? address.substring(0, code.start()) + " " + address.substring(code.end()) : address;
        return of(PlainWords.words(withoutTown(rest)), found ? code.group(1) + code.group(2) : "");
    }

    /** The part after the last comma is the town: everyone here shares it, so it is ignored. */
    private static String withoutTown(String address) {
        var parts = Arrays.stream(address.split(","))
                .filter(part -> !part.isBlank())
                .toList();
        return parts.size() < 2 ? address : String.join(" ", parts.subList(0, parts.size() - 1));
    }

    /** From separate parts. */
    public static SearchableAddress of(List<String> words, String postcode) {
        var number =
                words.stream().filter(SearchableAddress::isNumber).findFirst().orElse("");
        var rest = words.stream()
                .filter(word -> !word.equals(number) && !SAYS_NOTHING.contains(word))
                .toList();
        return new SearchableAddress(number, rest, postcode);
    }

    /** The most distinctive word of the street; empty if there is none. */
    public String street() {
        return words.stream().filter(word -> word.length() > 2).findFirst().orElse("");
    }

    private static boolean isNumber(String word) {
        return NUMBER.matcher(word).matches();
    }

    @Override
    public String toString() {
        return "SearchableAddress[…]";
    }
}
