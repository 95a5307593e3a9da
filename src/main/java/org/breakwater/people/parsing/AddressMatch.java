package org.breakwater.people.parsing;

import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Whether two addresses, each as someone wrote it, are the same door. */
public final class AddressMatch {

    private static final Pattern NUMBER = Pattern.compile("\\d+[a-z]?");

    private AddressMatch() {}

    /**
     * In doubt they are: a flat that one leaves out, a letter of the postcode that differs, tell nothing against it.
     * For what must never be reached.
     */
    public static boolean maybeSame(String one, String other) {
        var here = SearchableAddress.read(one);
        var there = SearchableAddress.read(other);
        var numbersHere = numbers(one, here);
        var numbersThere = numbers(other, there);
        if (!numbersHere.isEmpty() && !numbersThere.isEmpty() && Collections.disjoint(numbersHere, numbersThere)) {
            return false;
        }
        return plain(one).equals(plain(other))
                || !here.postcode().isEmpty() && here.postcode().equals(there.postcode())
                || here.words().stream().anyMatch(there.words()::contains);
    }

    /** In doubt they are not: every letter and digit is the same. For a way that is known to be safe. */
    public static boolean surelySame(String one, String other) {
        return plain(one).equals(plain(other));
    }

    /** Of the house and of the flat; not those in the postcode. */
    private static Set<String> numbers(String address, SearchableAddress searchableAddress) {
        return Arrays.stream(address.toLowerCase(Locale.ROOT).split("[^a-z\\d]+"))
                .filter(word -> NUMBER.matcher(word).matches())
                .filter(word -> searchableAddress.postcode().isEmpty()
                        || !searchableAddress
                                .postcode()
                                .toLowerCase(Locale.ROOT)
                                .endsWith(word))
                .collect(Collectors.toSet());
    }

    private static String plain(String address) {
        return address.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]", "");
    }
}
