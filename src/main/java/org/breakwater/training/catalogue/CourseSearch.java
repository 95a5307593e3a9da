package org.breakwater.training.catalogue;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * Finds courses by the words that the sector uses. A title or another name that is what was typed comes first, then
 * names with all its words, then the courses that say them anywhere.
 */
public record CourseSearch(List<Course> courses) {

    /** In every course, or in none of them alone. */
    private static final Set<String> COMMON =
            Set.of("a", "and", "course", "for", "in", "of", "on", "session", "the", "to", "training");

    private static final int SLIP = 5;
    private static final int TWO_SLIPS = 8;

    /**
     * The result.
     *
     * @param instead the corrected words that were searched; empty if those that were typed
     */
    public record Found(List<Course> courses, String instead) {}

    /** All of them, in their order, if nothing was typed. */
    public Found find(String words) {
        var typed = words(words);
        var found = ranked(typed);
        if (!found.isEmpty()) {
            return new Found(found, "");
        }
        var meant = meant(typed);
        return meant.equals(typed) ? new Found(List.of(), "") : new Found(ranked(meant), String.join(" ", meant));
    }

    /** Where nothing fits: those that say one of the words, the ones that say most of them first. */
    public List<Course> near(String words) {
        var typed = meant(words(words));
        return courses.stream()
                .filter(course -> said(course, typed) > 0)
                .sorted(Comparator.comparing(course -> -said(course, typed)))
                .toList();
    }

    private static long said(Course course, List<String> typed) {
        var all = all(course);
        return typed.stream().filter(word -> has(all, word)).count();
    }

    private List<Course> ranked(List<String> typed) {
        return courses.stream()
                .filter(course -> rank(course, typed) < 4)
                .sorted(Comparator.comparingInt(course -> rank(course, typed)))
                .toList();
    }

    private static int rank(Course course, List<String> typed) {
        var phrase = " " + String.join(" ", typed) + " ";
        var names = names(course)
                .map(name -> " " + String.join(" ", words(name)) + " ")
                .toList();
        if (names.contains(phrase)) {
            return 0;
        }
        if (names.stream().anyMatch(name -> name.contains(phrase))) {
            return 1;
        }
        var named = names(course).flatMap(name -> words(name).stream()).collect(Collectors.toSet());
        if (typed.stream().allMatch(word -> has(named, word))) {
            return 2;
        }
        return said(course, typed) == typed.size() ? 3 : 4;
    }

    /** Each word that no course begins one with is replaced by the nearest that one has. */
    private List<String> meant(List<String> typed) {
        var known = courses.stream()
                .flatMap(course -> all(course).stream())
                .filter(word -> word.length() >= SLIP - 1)
                .collect(Collectors.toSet());
        return typed.stream()
                .map(word -> word.length() < SLIP || has(known, word) ? word : nearest(known, word))
                .toList();
    }

    private static String nearest(Set<String> known, String word) {
        var distance = new LevenshteinDistance(word.length() < TWO_SLIPS ? 1 : 2);
        return known.stream()
                .filter(other -> distance.apply(word, other) >= 0)
                .min(Comparator.<String>comparingInt(other -> distance.apply(word, other))
                        .thenComparing(Comparator.naturalOrder()))
                .orElse(word);
    }

    private static boolean has(Set<String> words, String word) {
        return words.stream().anyMatch(one -> one.startsWith(word));
    }

    private static Stream<String> names(Course course) {
        return Stream.concat(Stream.of(course.title()), course.aliases().stream());
    }

    private static Set<String> all(Course course) {
        var told = Stream.of(
                "level " + course.level(),
                course.aim(),
                course.who(),
                course.hours() + " CPD hours",
                course.holds(),
                course.way().inWords());
        return Stream.of(names(course), told, course.outcomes().stream())
                .flatMap(texts -> texts)
                .flatMap(text -> words(text).stream())
                .collect(Collectors.toSet());
    }

    /** Small letters and digits; "Level 3" is one word, and "referrals" is "referral". */
    private static List<String> words(String text) {
        var plain = text.toLowerCase(Locale.ROOT)
                .replaceAll("['’]", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .replaceAll("\\b(?:level|lvl) ?(?=\\d)", "level")
                .strip();
        return Arrays.stream(plain.split(" "))
                .filter(word -> !word.isEmpty() && !COMMON.contains(word))
                .map(word -> word.length() > 3 && word.matches(".*[^s]s") ? word.substring(0, word.length() - 1) : word)
                .toList();
    }
}
