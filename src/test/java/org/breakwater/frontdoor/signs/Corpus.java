package org.breakwater.frontdoor.signs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Sentences by writers who had not seen the signs. Only counts are published: nobody reads more of the test set. */
public final class Corpus {

    public static final Corpus BUILDING = new Corpus("building.txt");
    static final Corpus PLAIN = new Corpus("plain.txt");
    public static final Corpus MEASURING = new Corpus("measuring.txt");

    private final List<Sentence> sentences;

    private Corpus(String file) {
        try (var in = Corpus.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("The sentences are missing: " + file);
            }
            sentences = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split("\t"))
                    .map(parts -> new Sentence(Kind.valueOf(parts[0].toUpperCase(Locale.ROOT)), parts[1], parts[2]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    enum Kind {
        DANGER,
        CALM,
        /** A mark or a blow on a mobile child: to call about today, if there is no immediate danger. */
        TODAY
    }

    private record Sentence(Kind kind, String voice, String words) {

        boolean isStopped() {
            return !DangerConcepts.ours().in(words).isEmpty();
        }

        /** Whether it is only to be called about today, if its writer says that there is no immediate danger. */
        boolean isForToday() {
            return !DangerReading.of(DangerSigns.in(words), true, false, words)
                    .today()
                    .isEmpty();
        }

        @Override
        public String toString() {
            return "Sentence[" + voice + "]";
        }
    }

    /**
     * How many were detected.
     *
     * @param stopped how many were detected
     * @param of how many there are
     */
    public record Count(int stopped, int of) {

        public double rate() {
            return stopped / (double) of;
        }

        Count with(boolean oneMore) {
            return new Count(stopped + (oneMore ? 1 : 0), of + 1);
        }

        @Override
        public String toString() {
            return "%d of %d (%.3f)".formatted(stopped, of, rate());
        }
    }

    /** Of the sentences for a call today: the more, the better. */
    Count calledToday() {
        return forToday(Kind.TODAY);
    }

    /**
     * Of the dangerous sentences, those that would only lead to a call if their writer said "no": the fewer, the
     * better.
     */
    public Count softened() {
        return forToday(Kind.DANGER);
    }

    private Count forToday(Kind kind) {
        var ofKind = sentences.stream().filter(one -> one.kind() == kind).toList();
        return new Count((int) ofKind.stream().filter(Sentence::isForToday).count(), ofKind.size());
    }

    /** Of the dangerous sentences: the more, the better. */
    public Count recall() {
        return count(true);
    }

    /** Of the harmless sentences: the fewer, the better. */
    public Count needless() {
        return count(false);
    }

    private Count count(boolean danger) {
        return byVoice(danger).values().stream()
                .reduce(new Count(0, 0), (a, b) -> new Count(a.stopped() + b.stopped(), a.of() + b.of()));
    }

    public Map<String, Count> byVoice(boolean danger) {
        var counts = new TreeMap<String, Count>();
        for (var sentence : sentences) {
            if (sentence.kind() == (danger ? Kind.DANGER : Kind.CALM)) {
                var before = counts.getOrDefault(sentence.voice(), new Count(0, 0));
                counts.put(sentence.voice(), before.with(sentence.isStopped()));
            }
        }
        return counts;
    }
}
