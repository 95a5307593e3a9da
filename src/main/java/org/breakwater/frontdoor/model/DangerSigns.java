package org.breakwater.frontdoor.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Finds words that say present danger. The rules are a list that practitioners can read ({@code danger-signs.txt});
 * each find names its rule and the words that fired it. It errs on the side of danger: a needless warning costs a
 * moment, and the person can always carry on.
 */
public final class DangerSigns {

    private static final List<Rule> RULES = read();

    private DangerSigns() {}

    /**
     * A rule that fired.
     *
     * @param rule its id
     * @param says what it tells the person and the desk
     * @param words the words that fired it, in lower case and without punctuation
     */
    public record Sign(String rule, String says, String words) {

        @Override
        public String toString() {
            return "Sign[" + rule + "]";
        }
    }

    private record Rule(String id, String says, List<Phrase> phrases) {}

    /**
     * A phrase to find. Hundreds are looked for whenever a page is sent, and nearly none is there: so the words that it
     * needs are asked for first, which costs a twentieth of matching the pattern.
     */
    private record Phrase(List<String> words, Pattern pattern) {

        static Phrase of(String line) {
            var pattern = Pattern.compile("(?<= )" + line.replace(" ~ ", "(?: [^ .]+){0,3} ") + "(?= )");
            return new Phrase(List.of(line.split(" ~ ")), pattern);
        }

        boolean mayBeIn(String plain) {
            for (var word : words) {
                if (!plain.contains(word)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** At most one sign for each rule, in the order of the list. */
    public static List<Sign> in(String text) {
        var plain = plain(text);
        var found = new ArrayList<Sign>();
        for (var rule : RULES) {
            rule.phrases().stream()
                    .filter(phrase -> phrase.mayBeIn(plain))
                    .map(phrase -> firstIn(plain, phrase))
                    .filter(words -> !words.isEmpty())
                    .findFirst()
                    .ifPresent(words -> found.add(new Sign(rule.id(), rule.says(), words)));
        }
        return List.copyOf(found);
    }

    private static String firstIn(String plain, Phrase phrase) {
        var matcher = phrase.pattern().matcher(plain);
        while (matcher.find()) {
            if (!isDenied(plain.substring(0, matcher.start()))) {
                return matcher.group().strip();
            }
        }
        return "";
    }

    private static boolean isDenied(String before) {
        var words = before.strip().split(" ");
        for (int i = Math.max(0, words.length - 3); i < words.length; i++) {
            if (List.of("no", "not", "never", "without").contains(words[i])) {
                return true;
            }
        }
        return false;
    }

    /** Sentences stay apart ("."), so that "~" never reaches from one into the next. */
    private static String plain(String text) {
        return " "
                + text.toLowerCase(Locale.ROOT)
                        .replaceAll("['’‘`´]", "")
                        .replaceAll("[.!?;\\n]+", " . ")
                        .replaceAll("[^\\p{L}\\p{N}.]+", " ")
                        .strip()
                + " ";
    }

    private static List<Rule> read() {
        try (var in = DangerSigns.class.getResourceAsStream("danger-signs.txt")) {
            if (in == null) {
                throw new IllegalStateException("The signs of danger are missing from the build");
            }
            return rules(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Rule> rules(String file) {
        var rules = new ArrayList<Rule>();
        for (var block : file.split("\n(?=\\[)")) {
            if (block.startsWith("[")) {
                var lines = block.strip().lines().map(String::strip).toList();
                var end = lines.getFirst().indexOf(']');
                rules.add(new Rule(
                        lines.getFirst().substring(1, end),
                        lines.getFirst().substring(end + 1).strip(),
                        lines.stream()
                                .skip(1)
                                .filter(line -> !line.isEmpty())
                                .map(Phrase::of)
                                .toList()));
            }
        }
        return List.copyOf(rules);
    }
}
