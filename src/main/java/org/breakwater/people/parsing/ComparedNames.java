package org.breakwater.people.parsing;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Someone's names. Which of the words is the last name is a guess; a comparison tries both ways.
 *
 * @param given in order, followed by other names that were in brackets
 * @param family both parts of a double name, followed by other or former names
 */
public record ComparedNames(List<String> given, List<String> family) {

    private static final Set<String> TITLES = Set.of("mr", "mrs", "ms", "miss", "dr", "baby", "master");

    /** Words that introduce another name: also called, formerly called, born as. */
    private static final Pattern OTHER_NAME =
            Pattern.compile("(?i)\\((?:nee |née |formerly |was |aka |known as |also )?([^()]*+)\\)");

    private static final String NOT_A_NAME = "demo";

    /** Parses a name as stated: "Maria Anna Kowalska-Nowak", "Kowalska, Maria", or "Maria Nowak (née Kowalska)". */
    public static ComparedNames read(String name) {
        var others = OTHER_NAME
                .matcher(name)
                .results()
                .flatMap(found -> words(found.group(1)).stream())
                .filter(word -> !word.equals(NOT_A_NAME))
                .toList();
        var now = one(OTHER_NAME.matcher(name).replaceAll(" "));
        return new ComparedNames(with(now.given(), others), with(now.family(), others));
    }

    private static List<String> with(List<String> names, List<String> others) {
        return Stream.concat(names.stream(), others.stream()).toList();
    }

    private static ComparedNames one(String name) {
        var comma = name.indexOf(',');
        if (comma > 0) {
            return new ComparedNames(words(name.substring(comma + 1)), words(name.substring(0, comma)));
        }
        var bare = name.strip();
        var space = bare.lastIndexOf(' ');
        return space < 0
                ? new ComparedNames(words(bare), List.of())
                : new ComparedNames(words(bare.substring(0, space)), words(bare.substring(space + 1)));
    }

    private static List<String> words(String part) {
        return PlainWords.names(part).stream()
                .filter(word -> !TITLES.contains(word))
                .toList();
    }

    /** The main first name; empty if none is known. */
    public String firstGiven() {
        return given.isEmpty() ? "" : given.getFirst();
    }

    public String firstFamily() {
        return family.isEmpty() ? "" : family.getFirst();
    }

    /** The former last name; the last one given, or empty. */
    public String formerFamily() {
        return family.size() < 2 ? "" : family.getLast();
    }

    @Override
    public String toString() {
        return "ComparedNames[…]";
    }
}
