package org.breakwater;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Worst-case inputs for a pattern: pieces of itself, repeated, with a prefix and a suffix that does not match. What is
 * counted is how often the pattern reads a character, which is the same on a quick machine and on a busy one. Short
 * texts are tried first, then the worst few at full length.
 */
final class HostileWords {

    private static final int SHORT = 120;
    private static final int TRIED_IN_FULL = 2;

    /** Readings for each character after which it gives up. */
    private static final long TOO_MANY = 400;

    private static final Pattern PIECE = Pattern.compile("[a-zA-Z<@&{\\[(#:/-][a-zA-Z]+|[a-z]");
    private static final Pattern SIGN = Pattern.compile("[^\\\\\\w\\s]");

    /** A repeated piece. */
    record Shape(String first, String again, String last) {

        String of(int length) {
            var times = Math.max(1, (length - first.length() - last.length()) / again.length());
            return first + again.repeat(times) + last;
        }

        @Override
        public String toString() {
            return first + "(" + again + ")*" + last;
        }
    }

    /** @param readings of characters, in the whole text */
    record Worst(Shape shape, long readings) {}

    private HostileWords() {}

    /** @param length of the text, in characters */
    static Worst worstFor(PatternsOfTheHouse.Found found, int length) {
        return shapes(found.pattern().pattern())
                .map(shape -> tried(found, shape, SHORT))
                .sorted(Comparator.comparingLong(Worst::readings).reversed())
                .limit(TRIED_IN_FULL)
                .map(worst -> tried(found, worst.shape(), length))
                .max(Comparator.comparingLong(Worst::readings))
                .orElseThrow();
    }

    private static Stream<Shape> shapes(String pattern) {
        var plain = pattern.replaceAll("\\\\[pPxu]\\{?\\w+}?|\\\\[a-zA-Z]|\\(\\?[a-zA-Z:!=<]+", " ");
        var signs = new LinkedHashSet<>(List.of("a", "0", " ", "\n", "A", "-", ".", "é"));
        SIGN.matcher(plain).results().limit(9).forEach(sign -> signs.add(sign.group()));
        var words = new LinkedHashSet<String>();
        PIECE.matcher(plain).results().limit(9).forEach(word -> words.add(word.group()));
        var again = new LinkedHashSet<>(signs);
        again.addAll(words);
        words.forEach(word -> Stream.of(" ", "a").forEach(sign -> again.add(word + sign)));
        signs.stream()
                .filter(sign -> !sign.equals("é"))
                .forEach(sign -> Stream.of("a", "0", " ", "-").forEach(other -> again.add(other + sign)));
        var first = new LinkedHashSet<>(List.of("", "a"));
        words.stream().limit(3).forEach(first::add);
        signs.stream().skip(8).limit(3).forEach(first::add);
        signs.stream().skip(8).limit(3).forEach(sign -> first.add("a" + sign));
        return again.stream()
                .flatMap(said ->
                        first.stream().flatMap(begin -> Stream.of("", "\n!").map(end -> new Shape(begin, said, end))));
    }

    /** Giving up, or running out of stack, counts as the maximum. */
    private static Worst tried(PatternsOfTheHouse.Found found, Shape shape, int length) {
        var text = new Counted(shape.of(length));
        try {
            run(found, text);
        } catch (TooOften | StackOverflowError enough) {
            return new Worst(shape, TOO_MANY * length);
        }
        return new Worst(shape, text.readings);
    }

    private static void run(PatternsOfTheHouse.Found found, CharSequence words) {
        var matcher = found.pattern().matcher(words);
        if (found.whole()) {
            matcher.matches();
            return;
        }
        while (matcher.find()) {
            continue;
        }
    }

    private static final class TooOften extends RuntimeException {}

    private static final class Counted implements CharSequence {

        private final String words;
        private final long most;
        private long readings;

        private Counted(String words) {
            this.words = words;
            this.most = TOO_MANY * words.length();
        }

        @Override
        public char charAt(int index) {
            if (++readings > most) {
                throw new TooOften();
            }
            return words.charAt(index);
        }

        @Override
        public int length() {
            return words.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return words.subSequence(start, end);
        }
    }
}
