package org.breakwater.people.matching;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.breakwater.people.comparison.ComparedPerson;
import org.breakwater.people.parsing.WordSimilarity;

/**
 * The keys for searches with little input: one name, a date of birth, a postcode. Many people share each of them, so
 * they are not used for comparisons.
 */
public final class SearchKeys {

    /** The maximum for one person. */
    public static final int MOST = 21;

    private static final int NAMES = 6;

    private SearchKeys() {}

    /** In a stable order; none if nothing is known. */
    public static Set<Long> of(ComparedPerson person) {
        var keys = new LinkedHashSet<Long>();
        var names = person.names();
        Stream.concat(names.given().stream(), names.family().stream())
                .distinct()
                .limit(NAMES)
                .flatMap(name -> Stream.of(WordSimilarity.sound(name), WordSimilarity.soundAsHeard(name)))
                .filter(sound -> !sound.isEmpty())
                .forEach(sound -> keys.add(FindKey.of("word", sound)));
        addInitial(keys, names.firstGiven(), names.firstFamily());
        addInitial(keys, names.firstFamily(), names.firstGiven());
        var born = person.born();
        if (born.isWhole()) {
            keys.add(FindKey.of("born", born.inNoOrder()));
        }
        if (born.isKnown() && born.within() == 0 && !names.firstGiven().isEmpty()) {
            var given = names.firstGiven();
            for (var sound : List.of(WordSimilarity.sound(given), WordSimilarity.soundAsHeard(given))) {
                keys.add(FindKey.of("given-year", String.valueOf(born.year()), sound));
            }
        }
        if (!person.place().postcode().isEmpty()) {
            keys.add(FindKey.of("postcode", person.place().postcode()));
        }
        return keys;
    }

    /** J. Kowalska, and Jana K. */
    private static void addInitial(Set<Long> keys, String initial, String name) {
        if (!initial.isEmpty() && !name.isEmpty()) {
            for (var sound : List.of(WordSimilarity.sound(name), WordSimilarity.soundAsHeard(name))) {
                keys.add(FindKey.of("initial", initial.substring(0, 1), sound));
            }
        }
    }
}
