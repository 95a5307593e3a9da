package org.breakwater.people.matching;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.breakwater.people.comparison.ComparedPerson;
import org.breakwater.people.parsing.WordSimilarity;

/**
 * The keys by which someone is found who is searched for by little: one name, a day of birth, a postcode. Many people
 * share each of them, so that nobody is compared with others by them.
 */
public final class SearchKeys {

    /** As many as one person has at most. */
    public static final int MOST = 12;

    private static final int NAMES = 6;

    private SearchKeys() {}

    /** In an order that stays; none when nothing is known. */
    public static Set<Long> of(ComparedPerson person) {
        var keys = new LinkedHashSet<Long>();
        var names = person.names();
        Stream.concat(names.given().stream(), names.family().stream())
                .distinct()
                .limit(NAMES)
                .map(WordSimilarity::sound)
                .filter(sound -> !sound.isEmpty())
                .forEach(sound -> keys.add(FindKey.of("word", sound)));
        addInitial(keys, names.firstGiven(), names.firstFamily());
        addInitial(keys, names.firstFamily(), names.firstGiven());
        var born = person.born();
        if (born.isWhole()) {
            keys.add(FindKey.of("born", born.inNoOrder()));
        }
        var given = WordSimilarity.sound(names.firstGiven());
        if (born.isKnown() && born.within() == 0 && !given.isEmpty()) {
            keys.add(FindKey.of("given-year", String.valueOf(born.year()), given));
        }
        if (!person.place().postcode().isEmpty()) {
            keys.add(FindKey.of("postcode", person.place().postcode()));
        }
        return keys;
    }

    /** J. Kowalska, and Jana K. */
    private static void addInitial(Set<Long> keys, String initial, String name) {
        var sound = WordSimilarity.sound(name);
        if (!initial.isEmpty() && !sound.isEmpty()) {
            keys.add(FindKey.of("initial", initial.substring(0, 1), sound));
        }
    }
}
