package org.breakwater;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names that the guide's rule gives to the classes of a package with screens, from its noun and an address. */
final class ScreenNames {

    /** What is done to the noun before it: {@code /drafts/{draft}/delete}. */
    private static final Set<String> VERBS = Set.of("add", "delete", "merge", "record", "request");

    private static final Map<String, String> IRREGULAR = Map.of("Child", "Children", "Analysis", "Analyses");

    private final ScreenMap.Line line;
    private final String noun;

    ScreenNames(ScreenMap.Line line) {
        this.line = line;
        this.noun = line.noun();
    }

    String page(String address) {
        var words = words(address);
        if (words.isEmpty()) {
            return noun + "Page";
        }
        var last = words.getLast();
        if (address.endsWith("}")) {
            return singular(called(last)) + "Page";
        }
        if (VERBS.contains(last) && words.size() > 1) {
            return inClasses(last) + singular(called(words.get(words.size() - 2))) + "Page";
        }
        return called(last) + (address.endsWith(".pdf") ? "PrintPage" : "Page");
    }

    /** Of the pages, and the one with which to add to a list. */
    Stream<String> forms(List<String> pages) {
        return Stream.concat(
                pages.stream().map(page -> page.replaceAll("Page$", "Form")), Stream.of(singular(noun) + "Form"));
    }

    Stream<String> test() {
        return Stream.of(noun + "ScreensTest");
    }

    Stream<String> decides() {
        return Stream.of(plural(noun), noun);
    }

    Stream<String> reads() {
        return Stream.of(singular(noun) + "Row");
    }

    /** What the last written word of an address says, in the singular before a value such as {@code /{id}}. */
    static String nounOf(String address) {
        return address.endsWith("}") ? singular(lastWord(address)) : lastWord(address);
    }

    private static String lastWord(String address) {
        var words = words(address);
        return words.isEmpty() ? "" : inClasses(words.getLast());
    }

    /** The last word of the line's address stands for the noun. */
    private String called(String word) {
        return line.addresses().stream().map(ScreenNames::lastWord).anyMatch(inClasses(word)::equals)
                ? noun
                : inClasses(word);
    }

    private static List<String> words(String address) {
        return Stream.of(address.split("/"))
                .filter(part -> !part.isEmpty() && !part.startsWith("{"))
                .map(part -> part.replaceAll("\\..*", ""))
                .toList();
    }

    private static String inClasses(String word) {
        return Arrays.stream(word.split("-"))
                .map(part -> part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1))
                .collect(Collectors.joining());
    }

    private static String singular(String word) {
        for (var each : IRREGULAR.entrySet()) {
            if (word.endsWith(each.getValue())) {
                return word.substring(0, word.length() - each.getValue().length()) + each.getKey();
            }
        }
        return word.endsWith("sis") || word.endsWith("ss")
                ? word
                : word.replaceAll("ies$", "y").replaceAll("ches$", "ch").replaceAll("s$", "");
    }

    private static String plural(String word) {
        if (IRREGULAR.containsKey(word)) {
            return IRREGULAR.get(word);
        }
        return word.endsWith("s") ? word : word.replaceAll("(?<![aeiou])y$", "ie") + (word.endsWith("ch") ? "es" : "s");
    }
}
