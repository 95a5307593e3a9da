package org.breakwater.library.information.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;

/** Synonyms, and words that indicate danger: lists that practitioners can read. */
public final class SearchWords {

    private static final List<List<String>> ALIKE = read("synonyms.txt").stream()
            .map(line -> Arrays.stream(line.split(",")).map(SearchWords::plain).toList())
            .toList();

    private static final List<String> DANGER =
            read("danger.txt").stream().map(SearchWords::plain).toList();

    private SearchWords() {}

    /** The synonyms of these words, as an "or" query; empty if there are none. */
    static String alsoCalled(String words) {
        var typed = " " + plain(words) + " ";
        var more = new ArrayList<String>();
        for (var names : ALIKE) {
            if (names.stream().anyMatch(name -> typed.contains(" " + name + " "))) {
                names.stream().filter(name -> !typed.contains(" " + name + " ")).forEach(more::add);
            }
        }
        return more.stream().map(name -> "\"" + name + "\"").collect(Collectors.joining(" or "));
    }

    /** Whether any of the words indicates danger: the page then shows who to call now. */
    public static boolean sayDanger(String words) {
        var typed = " " + plain(words) + " ";
        return DANGER.stream().anyMatch(phrase -> typed.contains(" " + phrase + " "));
    }

    /** Lower case letters and digits with single spaces between words: "Self-harm" and "self harm" are the same. */
    static String plain(String words) {
        return words.toLowerCase(Locale.UK)
                .replaceAll("['’]", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    static List<String> read(String file) {
        try {
            return new ClassPathResource("org/breakwater/library/information/search/" + file)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
