package org.breakwater.people.comparison;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * How similar two people are, with the reasons. It is a suggestion: no one is ever merged by it.
 *
 * @param bits the sum of the evidence: each bit doubles the odds that they are one person
 * @param together whether they seem to share a home or a telephone
 * @param areTwo whether they seem to be two people of one home, such as a brother and a sister
 * @param onlyPlace whether nothing but the address, or a similar age, speaks for it: no part of a name, no telephone,
 *     no number and no date of birth
 */
public record MatchScore(double bits, List<MatchReason> signs, boolean together, boolean areTwo, boolean onlyPlace) {

    /** From this score on at most a few in a thousand are two people; measured, see docs/bench.md. */
    public static final double LIKELY = 8;

    /** Below this it is not worth anyone's time. */
    public static final double POSSIBLE = 3;

    public enum Band {
        LIKELY("Likely match"),
        POSSIBLE("Possible match"),
        NO("Not the same person");

        private final String words;

        Band(String words) {
            this.words = words;
        }

        public String inWords() {
            return words;
        }
    }

    /** The same, for a child and an adult: they are not one person, whatever they share. */
    public MatchScore ofTwo() {
        return new MatchScore(bits, signs, together, true, onlyPlace);
    }

    /** The same, if first and last name were compared swapped. */
    public MatchScore ofNamesSwapped() {
        var said = signs.stream()
                .map(one -> one.field() == MatchReason.Field.NAME && one.agrees() ? one.ofNamesSwapped() : one)
                .toList();
        return new MatchScore(bits, said, together, areTwo, onlyPlace);
    }

    public Band band() {
        if (areTwo) {
            return Band.NO;
        }
        return bits >= LIKELY ? Band.LIKELY : bits >= POSSIBLE ? Band.POSSIBLE : Band.NO;
    }

    /** The label: if anything contradicts it, it is never called likely, whatever the score. */
    public Band shownAs() {
        return hasConflict() && band() == Band.LIKELY ? Band.POSSIBLE : band();
    }

    public String inWords() {
        return shownAs().inWords();
    }

    public boolean hasConflict() {
        return signs.stream().anyMatch(MatchReason::disagrees);
    }

    /** What agrees, in words. */
    public String agreesInWords() {
        return inWords(MatchReason::agrees);
    }

    /** What disagrees, in words; empty if nothing does. */
    public String disagreesInWords() {
        return inWords(MatchReason::disagrees);
    }

    private String inWords(Predicate<MatchReason> which) {
        return signs.stream().filter(which).map(MatchReason::words).collect(Collectors.joining("; "));
    }
}
