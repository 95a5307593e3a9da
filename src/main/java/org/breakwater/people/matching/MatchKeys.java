package org.breakwater.people.matching;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.breakwater.people.comparison.ComparedPerson;
import org.breakwater.people.parsing.WordSimilarity;

/**
 * The keys that find people worth comparing: two who share one may be the same. Each is a number derived from words and
 * how they sound, so that a lookup is equality on an index and row security costs nothing. No single typing error, swap
 * or missing field changes all of them.
 */
public final class MatchKeys {

    /** The maximum for one person. */
    public static final int MOST = 28;

    private final Set<Long> keys = new LinkedHashSet<>();
    private final ComparedPerson person;
    private final String given;
    private final String family;

    private MatchKeys(ComparedPerson person) {
        this.person = person;
        this.given = WordSimilarity.sound(person.names().firstGiven());
        this.family = WordSimilarity.sound(person.names().firstFamily());
    }

    /** In a stable order; none if too little is known. */
    public static Set<Long> of(ComparedPerson person) {
        var making = new MatchKeys(person);
        making.byName(WordSimilarity::sound);
        making.byName(WordSimilarity::soundAsHeard);
        making.byBirth();
        making.byPlace();
        person.identifiers().forEach((kind, value) -> making.add(kind.name(), value));
        if (!person.phone().isEmpty()) {
            making.add("phone", person.phone());
        }
        return making.keys;
    }

    /**
     * First and last name by sound, in either order; former names count as well. Among millions, more than a hundred
     * have the same two names: fewer share them with the year, and with the day.
     */
    private void byName(UnaryOperator<String> sound) {
        var names = person.names();
        var first = sound.apply(names.firstGiven());
        for (var last : new String[] {sound.apply(names.firstFamily()), sound.apply(names.formerFamily())}) {
            if (!first.isEmpty() && !last.isEmpty()) {
                keys.addAll(FindKey.ofTwoNames(first, last, person.born()));
            }
        }
    }

    /** The day, even with day and month swapped, and the beginning of a name; the year and the last name's sound. */
    private void byBirth() {
        var born = person.born();
        if (born.isWhole()) {
            if (!family.isEmpty()) {
                add("day", born.inNoOrder(), family.substring(0, 1));
            }
            if (!given.isEmpty()) {
                add("day", born.inNoOrder(), given.substring(0, 1));
            }
        }
        if (born.isKnown() && born.within() == 0 && !family.isEmpty()) {
            add("year", String.valueOf(born.year()), family);
            add(
                    "year",
                    String.valueOf(born.year()),
                    WordSimilarity.soundAsHeard(person.names().firstFamily()));
        }
        if (born.isKnown() && born.within() == 0 && !person.place().postcode().isEmpty()) {
            add("near", String.valueOf(born.year()), person.place().postcode());
        }
    }

    private void byPlace() {
        var searchableAddress = person.place();
        if (!searchableAddress.postcode().isEmpty()) {
            for (var name : new String[] {given, family}) {
                if (!name.isEmpty()) {
                    add("there", searchableAddress.postcode(), name);
                }
            }
            if (!searchableAddress.street().isEmpty()) {
                add("lane", searchableAddress.postcode(), WordSimilarity.sound(searchableAddress.street()));
            }
            if (!searchableAddress.number().isEmpty()) {
                add("door", searchableAddress.postcode(), searchableAddress.number());
            }
        }
        var street = WordSimilarity.sound(searchableAddress.street());
        if (!street.isEmpty()) {
            if (!searchableAddress.number().isEmpty()) {
                add("street", searchableAddress.number(), street);
            }
            for (var name : new String[] {given, family}) {
                if (!name.isEmpty()) {
                    add("at", street, name);
                }
            }
        }
    }

    private void add(String kind, String... words) {
        keys.add(FindKey.of(kind, words));
    }
}
