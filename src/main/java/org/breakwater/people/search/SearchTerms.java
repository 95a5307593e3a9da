package org.breakwater.people.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.breakwater.people.IdentifierKind;
import org.breakwater.people.comparison.ComparedPerson;
import org.breakwater.people.parsing.ComparedNames;
import org.breakwater.people.parsing.KnownBirthDate;
import org.breakwater.people.parsing.SearchableAddress;

/**
 * The parsed input of a search for a person. Which name is the last name is unknown.
 *
 * @param names in the order in which they were typed; an initial is one letter
 * @param phone the last ten digits; empty if none was typed
 */
public record SearchTerms(
        List<String> names,
        KnownBirthDate born,
        SearchableAddress place,
        String phone,
        Map<IdentifierKind, String> identifiers) {

    /** The kinds of data that were typed, for the audit log and for the reader of the results. */
    public enum Part {
        NAME("name"),
        BORN("date of birth or age"),
        ADDRESS("address"),
        PHONE("phone number"),
        IDENTIFIER("NHS, pupil or learner number");

        private final String words;

        Part(String words) {
            this.words = words;
        }

        public String inWords() {
            return words;
        }
    }

    public SearchTerms {
        var known = new EnumMap<IdentifierKind, String>(IdentifierKind.class);
        known.putAll(identifiers);
        identifiers = known;
    }

    public List<Part> parts() {
        var parts = new ArrayList<Part>();
        add(parts, Part.NAME, !names.isEmpty());
        add(parts, Part.BORN, born.isKnown());
        add(parts, Part.ADDRESS, hasPlace());
        add(parts, Part.PHONE, !phone.isEmpty());
        add(parts, Part.IDENTIFIER, !identifiers.isEmpty());
        return parts;
    }

    private static void add(List<Part> parts, Part part, boolean typed) {
        if (typed) {
            parts.add(part);
        }
    }

    boolean hasPlace() {
        return !place.words().isEmpty() || !place.postcode().isEmpty();
    }

    public boolean isEmpty() {
        return parts().isEmpty();
    }

    public String inWords() {
        return parts().stream().map(Part::inWords).collect(Collectors.joining(", "));
    }

    /** The person who may be meant: with the last word as the last name, and with the first. */
    List<ComparedPerson> meant() {
        if (names.isEmpty()) {
            return List.of(called(List.of(), List.of()));
        }
        var last = names.size() - 1;
        var first = names.subList(0, 1);
        return List.of(
                last == 0 ? called(names, List.of()) : called(names.subList(0, last), names.subList(last, last + 1)),
                called(names.subList(1, last + 1), first));
    }

    private ComparedPerson called(List<String> given, List<String> family) {
        return new ComparedPerson(new ComparedNames(given, family), born, place, phone, identifiers);
    }

    @Override
    public String toString() {
        return "SearchTerms" + parts();
    }
}
