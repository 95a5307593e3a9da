package org.breakwater.people;

import java.util.Locale;
import org.breakwater.people.model.Place;

/** Whether two addresses, each as somebody wrote it, may be the same door. */
public final class Doors {

    private Doors() {}

    /** In doubt they are: what one of them does not say tells nothing against it. */
    public static boolean maybeSame(String one, String other) {
        if (one.strip().equalsIgnoreCase(other.strip())) {
            return true;
        }
        var here = Place.read(one.toLowerCase(Locale.ROOT));
        var there = Place.read(other.toLowerCase(Locale.ROOT));
        var postcodes = !here.postcode().isEmpty() && !there.postcode().isEmpty();
        var numbers = !here.number().isEmpty() && !there.number().isEmpty();
        if (numbers && !here.number().equals(there.number())) {
            return false;
        }
        return postcodes
                ? here.postcode().equals(there.postcode())
                : here.words().stream().anyMatch(there.words()::contains);
    }
}
