package org.breakwater.people;

import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.breakwater.people.model.Place;

/** Whether two addresses, each as someone wrote it, are the same door. */
public final class Doors {

    private static final Pattern NUMBER = Pattern.compile("\\d+[a-z]?");

    private Doors() {}

    /**
     * In doubt they are: a flat that one leaves out, a letter of the postcode that differs, tell nothing against it.
     * For what must never be reached.
     */
    public static boolean maybeSame(String one, String other) {
        var here = Place.read(one);
        var there = Place.read(other);
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
    private static Set<String> numbers(String address, Place place) {
        return Arrays.stream(address.toLowerCase(Locale.ROOT).split("[^a-z\\d]+"))
                .filter(word -> NUMBER.matcher(word).matches())
                .filter(word -> place.postcode().isEmpty()
                        || !place.postcode().toLowerCase(Locale.ROOT).endsWith(word))
                .collect(Collectors.toSet());
    }

    private static String plain(String address) {
        return address.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]", "");
    }
}
