package org.breakwater.people.model;

import java.util.List;
import java.util.Set;

/**
 * What somebody is called. Which of the words is the family name is a guess; a comparison tries both ways.
 *
 * @param given in order
 * @param family both parts of a double name
 */
public record Names(List<String> given, List<String> family) {

    private static final Set<String> TITLES = Set.of("mr", "mrs", "ms", "miss", "dr", "baby", "master", "demo");

    /** From a name as it was said: "Maria Anna Kowalska-Nowak", or "Kowalska, Maria". */
    public static Names read(String name) {
        var comma = name.indexOf(',');
        if (comma > 0) {
            return new Names(words(name.substring(comma + 1)), words(name.substring(0, comma)));
        }
        var bare = name.strip();
        var space = bare.lastIndexOf(' ');
        return space < 0
                ? new Names(words(bare), List.of())
                : new Names(words(bare.substring(0, space)), words(bare.substring(space + 1)));
    }

    private static List<String> words(String part) {
        return Plain.names(part.replaceAll("\\(.*?\\)", " ")).stream()
                .filter(word -> !TITLES.contains(word))
                .toList();
    }

    /** The one that people are called by; empty when none is known. */
    String firstGiven() {
        return given.isEmpty() ? "" : given.getFirst();
    }

    String firstFamily() {
        return family.isEmpty() ? "" : family.getFirst();
    }

    @Override
    public String toString() {
        return "Names[…]";
    }
}
