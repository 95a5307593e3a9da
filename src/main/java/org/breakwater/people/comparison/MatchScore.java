package org.breakwater.people.comparison;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * How alike two people are, with the reasons: the one scale of Breakwater, on every screen in the same words (decision
 * 68). It is a suggestion: no one is ever merged by it.
 *
 * @param bits the sum of the evidence: each bit doubles the odds that they are one person
 * @param together whether they seem to share a home or a telephone
 * @param areTwo whether they seem to be two people of one home, such as a brother and a sister
 * @param onlyPlace whether nothing but the address, or a similar age, speaks for it: no part of a name, no telephone,
 *     no number and no date of birth
 */
public record MatchScore(double bits, List<MatchReason> signs, boolean together, boolean areTwo, boolean onlyPlace) {

    /** Of two people of one home, the last name that they share is told apart from the first names that differ. */
    public MatchScore {
        signs = areTwo ? signs.stream().flatMap(MatchReason::parts).toList() : signs;
    }

    /** From this score on at most a few in a thousand are two people; measured, see docs/bench.md. */
    public static final double LIKELY = 8;

    /** Below this it is not worth anyone's time. */
    public static final double POSSIBLE = 3;

    public enum Band {
        LIKELY("Likely match"),
        POSSIBLE("Possible match"),
        NO("Weak match");

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

    /** Whether first and last name agree only if one of the two has them the wrong way round. */
    public boolean areNamesSwapped() {
        return signs.stream()
                .anyMatch(one ->
                        one.field() == MatchReason.Field.NAME && one.words().equals(NamePairWeight.SWAPPED));
    }

    public Band band() {
        if (areTwo) {
            return Band.NO;
        }
        return isStrong() && !isOfAnotherAge() ? Band.LIKELY : bits >= POSSIBLE ? Band.POSSIBLE : Band.NO;
    }

    /**
     * Whether the evidence is that of a likely match, also if the ages clearly differ: a date of birth may be wrong,
     * and what warns of a danger does not wait for it.
     */
    public boolean isStrong() {
        return !areTwo && bits >= LIKELY;
    }

    /** Whether the two are clearly of different ages: then a common name, home or number never makes a likely match. */
    private boolean isOfAnotherAge() {
        return signs.stream().anyMatch(one -> one.field() == MatchReason.Field.BORN && one.disagrees());
    }

    /** Likely matches first, then by the evidence. */
    public static <T> Comparator<T> closestFirst(Function<T, MatchScore> of) {
        return Comparator.comparing((T one) -> of.apply(one).band() != Band.LIKELY)
                .thenComparing(
                        Comparator.comparingDouble((T one) -> of.apply(one).bits())
                                .reversed());
    }

    /** By the score and a clearly different age; what else disagrees stands beside it. */
    public String inWords() {
        return areTwo ? "Probably the same household" : band().inWords();
    }

    /** The same, of one who is searched for by a single thing that many people share: never more than possible. */
    public MatchScore ofLittle() {
        return new MatchScore(Math.min(bits, LIKELY - 1), signs, together, areTwo, onlyPlace);
    }

    /** What agrees, in words. */
    public String agreesInWords() {
        return inWords(MatchReason::agrees);
    }

    /** What disagrees, in words; empty if nothing does. */
    public String disagreesInWords() {
        return inWords(MatchReason::disagrees);
    }

    /** Both, for the person who decides: "same date of birth, names swapped. Differences: different postcode". */
    public String whyInWords() {
        var against = disagreesInWords();
        return against.isEmpty() ? agreesInWords() : agreesInWords() + ". Differences: " + against;
    }

    private String inWords(Predicate<MatchReason> which) {
        return signs.stream().filter(which).map(MatchReason::words).collect(Collectors.joining("; "));
    }
}
