package org.breakwater.people.parsing;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An address as it was written, to tell whether two people live in the same place. Stricter than {@link
 * SearchableAddress}, which only finds people worth comparing: High Street and High Road are two places.
 */
public record ComparedAddress(List<String> words, String postcode) {

    private static final Pattern POSTCODE = Pattern.compile("\\b([A-Z]{1,2}\\d[A-Z\\d]?) ?(\\d[A-Z]{2})\\b");

    /** A prefix of this length identifies a street too. */
    private static final int ENOUGH = 3;

    public static ComparedAddress read(String address) {
        var upper = address.toUpperCase(Locale.ROOT);
        var code = POSTCODE.matcher(upper);
        if (!code.find()) {
            return new ComparedAddress(PlainWords.words(address), "");
        }
        var postcode = code.group(1) + code.group(2);
        return new ComparedAddress(PlainWords.words(code.replaceAll(" ")), postcode);
    }

    /** Whether it is the same place, if one of the two may omit the town or the postcode. */
    public boolean isSame(ComparedAddress other) {
        var postcodes = postcode.isEmpty() || other.postcode.isEmpty() || postcode.equals(other.postcode);
        return postcodes && (words.equals(other.words) || begins(other) || other.begins(this));
    }

    private boolean begins(ComparedAddress longer) {
        return words.size() >= ENOUGH
                && words.size() < longer.words.size()
                && longer.words.subList(0, words.size()).equals(words);
    }

    @Override
    public String toString() {
        return "ComparedAddress[…]";
    }
}
