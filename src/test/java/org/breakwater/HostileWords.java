package org.breakwater;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Worst-case inputs for a pattern: pieces of itself, repeated, with a prefix and a suffix that does not match. Short
 * ones are tried by counting character accesses, then the worst few at full length.
 */
final class HostileWords {

    private static final int SHORT = 120;
    private static final int TRIED_IN_FULL = 2;

    /** Until the second compiler has come to it, which on a busy machine is late. */
    private static final int RUNS = 40;

    /** In nanoseconds; what is as quick as this is not tried again. */
    private static final long QUICK = 30_000_000;

    /** Independent of the clock: other programs do not matter. */
    private static final ThreadMXBean OWN_TIME = ManagementFactory.getThreadMXBean();

    /** Character accesses after which it gives up. */
    private static final long AT_SHORT = 100_000;

    private static final long AT_LENGTH = 30_000_000;

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

    record Worst(Shape shape, long nanos) {}

    private HostileWords() {}

    static Worst worstFor(PatternsOfTheHouse.Found found, int length) {
        return shapes(found.pattern().pattern())
                .map(shape -> new Counted(shape, looks(found, shape.of(SHORT))))
                .sorted(Comparator.comparingLong(Counted::looks).reversed())
                .limit(TRIED_IN_FULL)
                .map(counted -> new Worst(counted.shape(), nanos(found, counted.shape(), length)))
                .max(Comparator.comparingLong(Worst::nanos))
                .orElseThrow();
    }

    private record Counted(Shape shape, long looks) {}

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

    /** The number of character accesses; giving up counts as the maximum. */
    private static long looks(PatternsOfTheHouse.Found found, String words) {
        var counting = new Counting(words, AT_SHORT);
        try {
            run(found, counting);
        } catch (TooOften enough) {
            return AT_SHORT;
        }
        return counting.looks;
    }

    private static long nanos(PatternsOfTheHouse.Found found, Shape shape, int length) {
        var best = Long.MAX_VALUE;
        var words = shape.of(length);
        try {
            run(found, new Counting(words, AT_LENGTH));
        } catch (TooOften | StackOverflowError never) {
            return Long.MAX_VALUE;
        }
        for (int run = 0; run < RUNS && best > QUICK; run++) {
            var start = OWN_TIME.getCurrentThreadCpuTime();
            run(found, words);
            best = Math.min(best, OWN_TIME.getCurrentThreadCpuTime() - start);
        }
        return best;
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

    private static final class Counting implements CharSequence {

        private final String words;
        private final long most;
        private long looks;

        private Counting(String words, long most) {
            this.words = words;
            this.most = most;
        }

        @Override
        public char charAt(int index) {
            if (++looks > most) {
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
