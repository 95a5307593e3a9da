package org.breakwater.people.parsing;

import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Whether two addresses, each as someone wrote it, are the same place. */
public final class AddressMatch {

    private static final Pattern NUMBER = Pattern.compile("\\d+[a-z]?");

    private AddressMatch() {}

    /**
     * If in doubt, yes: a missing flat or a different letter in the postcode does not rule it out. For addresses that
     * must never be used.
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

    /** If in doubt, no: every letter and digit must be the same. For a way that is known to be safe. */
    public static boolean surelySame(String one, String other) {
        return plain(one).equals(plain(other));
    }

    /** Numbers of the house and of the flat; not those in the postcode. */
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
