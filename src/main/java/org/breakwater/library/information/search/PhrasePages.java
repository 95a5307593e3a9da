package org.breakwater.library.information.search;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The pages that answer what a frightened person types, such as “dad hits me”: a list that practitioners can read.
 * Ranking by words does not find them, because most pages have most of these words.
 */
record PhrasePages(List<Phrase> phrases) {

    static final PhrasePages SHIPPED = read(SearchWords.read("phrases.txt"));

    /**
     * One line of the list.
     *
     * @param pages the addresses of texts, the best first
     * @param words groups, each of which must have a word in the search
     * @param none words that must not occur
     */
    record Phrase(List<String> pages, List<List<String>> words, List<String> none) {

        boolean isSaidIn(String typed) {
            return words.stream().allMatch(group -> hasOneOf(group, typed)) && !hasOneOf(none, typed);
        }

        private static boolean hasOneOf(List<String> words, String typed) {
            return words.stream().anyMatch(word -> typed.contains(" " + word + " "));
        }
    }

    static PhrasePages read(List<String> lines) {
        return new PhrasePages(lines.stream().map(PhrasePages::phrase).toList());
    }

    /** The addresses of the pages, each once, the best first; empty if no line matches. */
    List<String> answering(String words) {
        var typed = " " + SearchWords.plain(words) + " ";
        return phrases.stream()
                .filter(phrase -> phrase.isSaidIn(typed))
                .flatMap(phrase -> phrase.pages().stream())
                .distinct()
                .toList();
    }

    private static Phrase phrase(String line) {
        var sides = line.split(" = ", 2);
        var parts = sides[1].split(" - ", 2);
        return new Phrase(
                Arrays.stream(sides[0].split(","))
                        .map(page -> "information/" + page.strip())
                        .toList(),
                Arrays.stream(parts[0].split(" \\+ ")).map(PhrasePages::words).toList(),
                Stream.of(parts).skip(1).flatMap(none -> words(none).stream()).toList());
    }

    private static List<String> words(String group) {
        return Arrays.stream(group.split(",")).map(SearchWords::plain).toList();
    }
}
