package org.breakwater.casework.chronology;

import java.util.Arrays;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.breakwater.casework.chronology.entries.ChronologyLine;

/**
 * Keeps who reported a concern off paper: a sentence that has their name, number or address is replaced by words that
 * say so. The rest is printed as it was written.
 */
public record ReporterRedaction(Predicate<String> givesAway) {

    public static final String LEFT_OUT = "[Redacted: it could identify the person who reported the concern.]";

    public ChronologyLine of(ChronologyLine line) {
        return new ChronologyLine(line.at(), of(line.from()), of(line.what()), of(line.words()));
    }

    public String of(String words) {
        return givesAway.test(words) ? words.lines().map(this::line).collect(Collectors.joining("\n")) : words;
    }

    private String line(String line) {
        if (!givesAway.test(line)) {
            return line;
        }
        var sentences = Arrays.stream(line.split("(?<=[.!?])\\s+"))
                .map(sentence -> givesAway.test(sentence) ? LEFT_OUT : sentence)
                .collect(Collectors.joining(" "));
        return givesAway.test(sentences) ? LEFT_OUT : sentences;
    }

    @Override
    public String toString() {
        return "ReporterRedaction[…]";
    }
}
