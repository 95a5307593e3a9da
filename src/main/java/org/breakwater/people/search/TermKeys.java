package org.breakwater.people.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.breakwater.people.matching.FindKey;
import org.breakwater.people.parsing.KnownBirthDate;
import org.breakwater.people.parsing.WordSimilarity;

/** The keys of the people who may be meant, the least shared first. */
final class TermKeys {

    private final SearchTerms terms;
    /** For each name in the order in which they were typed, plain and by foreign pronunciation. */
    private final List<String> plainly;

    private final List<String> asHeard;
    private final Set<String> sounds;
    private final Set<Long> keys = new LinkedHashSet<>();

    private TermKeys(SearchTerms terms) {
        this.terms = terms;
        this.plainly = sounds(terms, WordSimilarity::sound);
        this.asHeard = sounds(terms, WordSimilarity::soundAsHeard);
        this.sounds = new LinkedHashSet<>(plainly);
        this.sounds.addAll(asHeard);
    }

    private static List<String> sounds(SearchTerms terms, UnaryOperator<String> sound) {
        return terms.names().stream()
                .filter(name -> name.length() > 1)
                .map(sound)
                .filter(one -> !one.isEmpty())
                .toList();
    }

    static Set<Long> of(SearchTerms terms) {
        var making = new TermKeys(terms);
        terms.identifiers().forEach((kind, value) -> making.add(kind.name(), value));
        if (!terms.phone().isEmpty()) {
            making.add("phone", terms.phone());
        }
        making.byTwoNames(making.plainly);
        making.byTwoNames(making.asHeard);
        making.byBirth();
        making.byPlace();
        making.byLittle();
        return making.keys;
    }

    private void byTwoNames(List<String> names) {
        for (int one = 0; one < names.size(); one++) {
            for (int other = one + 1; other < names.size(); other++) {
                for (var born : births()) {
                    keys.addAll(FindKey.ofTwoNames(names.get(one), names.get(other), born));
                }
            }
        }
    }

    private void byBirth() {
        var born = terms.born();
        for (var sound : sounds) {
            if (born.isWhole()) {
                add("day", born.inNoOrder(), sound.substring(0, 1));
            }
            for (var year : years()) {
                add("year", year, sound);
                add("given-year", year, sound);
            }
        }
        if (born.isWhole()) {
            add("born", born.inNoOrder());
        }
    }

    private void byPlace() {
        var place = terms.place();
        var street = WordSimilarity.sound(place.street());
        var postcode = place.postcode();
        if (!postcode.isEmpty()) {
            sounds.forEach(sound -> add("there", postcode, sound));
            years().forEach(year -> add("near", year, postcode));
            if (!place.number().isEmpty()) {
                add("door", postcode, place.number());
            }
        }
        if (!street.isEmpty()) {
            sounds.forEach(sound -> add("at", street, sound));
            if (!postcode.isEmpty()) {
                add("lane", postcode, street);
            }
            if (!place.number().isEmpty()) {
                add("street", place.number(), street);
            }
        }
    }

    /** Common ones: one name, an initial, a postcode. */
    private void byLittle() {
        var names = terms.names();
        for (var initial : names) {
            sounds.forEach(sound -> add("initial", initial.substring(0, 1), sound));
        }
        if (names.size() == 1) {
            sounds.forEach(sound -> add("word", sound));
        }
        if (!terms.place().postcode().isEmpty()) {
            add("postcode", terms.place().postcode());
        }
    }

    private List<KnownBirthDate> births() {
        var born = terms.born();
        return born.within() == 0
                ? List.of(born)
                : years().stream()
                        .map(year -> new KnownBirthDate(Integer.parseInt(year), 0, 0, 0))
                        .toList();
    }

    /** Someone aged seven this year was born seven or eight years ago. */
    private List<String> years() {
        var born = terms.born();
        return born.isKnown()
                ? IntStream.rangeClosed(born.year() - born.within(), born.year())
                        .mapToObj(String::valueOf)
                        .toList()
                : List.of();
    }

    private void add(String kind, String... words) {
        keys.add(FindKey.of(kind, words));
    }
}
