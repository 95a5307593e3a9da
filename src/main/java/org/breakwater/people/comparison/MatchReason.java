package org.breakwater.people.comparison;

import java.util.List;
import java.util.stream.Stream;

/**
 * What one field says about two people being the same.
 *
 * @param field what was compared
 * @param bits evidence for it (above 0) or against it (below 0): each bit doubles or halves the odds
 * @param words what was found, in words
 * @param turned the same if the names of one of the two were read swapped: then names that agree swapped are in order
 * @param partly whether what agrees is only similar, or only a part of it
 * @param split what agrees and what disagrees in it, each by itself, such as the first and the last name; else empty
 */
public record MatchReason(
        Field field, double bits, String words, String turned, boolean partly, List<MatchReason> split) {

    public MatchReason(Field field, double bits, String words) {
        this(field, bits, words, words, false, List.of());
    }

    /** What is similar, or agrees in part. */
    static MatchReason partly(Field field, double bits, String words) {
        return new MatchReason(field, bits, words, words, true, List.of());
    }

    public enum Field {
        NAME("Name"),
        BORN("Date of birth or age"),
        POSTCODE("Postcode"),
        ADDRESS("Address"),
        PHONE("Telephone"),
        IDENTIFIER("Identifier in other systems");

        private final String words;

        Field(String words) {
            this.words = words;
        }

        public String inWords() {
            return words;
        }
    }

    /** What was found if first and last name were compared swapped. */
    MatchReason ofNamesSwapped() {
        return new MatchReason(field, bits, turned, turned, partly, List.of());
    }

    /** Its parts, each by itself; one without parts is its own. */
    Stream<MatchReason> parts() {
        return split.isEmpty() ? Stream.of(this) : split.stream();
    }

    /** Whether it matches, for the person who decides. */
    public String verdictInWords() {
        if (!agrees()) {
            return "does not match";
        }
        return partly ? "partial match" : "matches";
    }

    public boolean agrees() {
        return bits > 0;
    }

    public boolean disagrees() {
        return bits < 0;
    }
}
