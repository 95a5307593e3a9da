package org.breakwater.casework.presentingissues;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Searches the text of a report for phrases that suggest an issue. It suggests and shows why; a person decides. A
 * phrase that is negated just before, in the same clause, suggests nothing. The time grows with the text.
 */
public final class IssueSuggestions {

    private static final Map<Integer, IssueSuggestions> OF_LISTS = new ConcurrentHashMap<>();

    private static final Pattern CLAUSE = Pattern.compile("[.;:!?\\n]|\\bbut\\b");
    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{N}’-]+");
    private static final String ANY_END = "*";
    private static final int DENIAL = 4;
    private static final Set<String> DENIALS = Set.of(
            "no", "not", "never", "without", "denies", "denied", "nobody", "none", "neither", "nor", "isn’t", "wasn’t",
            "doesn’t", "didn’t", "hasn’t", "haven’t");

    private final IssueList list;
    /** By the first word. */
    private final Map<String, List<Phrase>> phrases;
    /** Those whose first word has a wildcard ending. */
    private final List<Phrase> begun;

    private IssueSuggestions(IssueList list) {
        this.list = list;
        var all = list.issues().flatMap(IssueSuggestions::phrases).toList();
        phrases = all.stream()
                .filter(phrase -> !phrase.first().endsWith(ANY_END))
                .collect(Collectors.groupingBy(Phrase::first));
        begun = all.stream().filter(phrase -> phrase.first().endsWith(ANY_END)).toList();
    }

    private record Phrase(String issue, List<String> words) {

        String first() {
            return words.getFirst();
        }

        boolean isAt(List<String> clause, int at) {
            if (at + words.size() > clause.size()) {
                return false;
            }
            for (int i = 0; i < words.size(); i++) {
                if (!isSaid(words.get(i), clause.get(at + i))) {
                    return false;
                }
            }
            return true;
        }

        private static boolean isSaid(String word, String there) {
            return word.endsWith(ANY_END) ? there.startsWith(word.substring(0, word.length() - 1)) : there.equals(word);
        }
    }

    private static Stream<Phrase> phrases(PresentingIssue issue) {
        return issue.saidAs().stream().map(said -> new Phrase(issue.id(), List.of(said.split(" "))));
    }

    /** The issues of a list that a text suggests, each with the first phrase that does, in the order of the list. */
    public static Map<String, String> in(String text, IssueList list) {
        return OF_LISTS.computeIfAbsent(list.version(), version -> new IssueSuggestions(list))
                .in(text);
    }

    private Map<String, String> in(String text) {
        var found = new HashMap<String, String>();
        CLAUSE.splitAsStream(text.toLowerCase(Locale.UK).replace('\'', '’'))
                .map(clause -> NOT_A_WORD
                        .splitAsStream(clause)
                        .filter(word -> !word.isEmpty())
                        .toList())
                .forEach(clause -> read(clause, found));
        var inOrder = new LinkedHashMap<String, String>();
        list.issues().map(PresentingIssue::id).filter(found::containsKey).forEach(id -> inOrder.put(id, found.get(id)));
        return inOrder;
    }

    private void read(List<String> clause, Map<String, String> found) {
        for (int at = 0; at < clause.size(); at++) {
            int here = at;
            Stream.concat(phrases.getOrDefault(clause.get(at), List.of()).stream(), begun.stream())
                    .filter(phrase -> phrase.isAt(clause, here) && !isDenied(clause, here))
                    .forEach(phrase -> found.putIfAbsent(
                            phrase.issue(),
                            String.join(
                                    " ",
                                    clause.subList(here, here + phrase.words().size()))));
        }
    }

    private static boolean isDenied(List<String> clause, int at) {
        return clause.subList(Math.max(0, at - DENIAL), at).stream().anyMatch(DENIALS::contains);
    }
}
