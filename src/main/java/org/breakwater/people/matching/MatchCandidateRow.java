package org.breakwater.people.matching;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.people.comparison.MatchReason;
import org.breakwater.people.comparison.MatchScore;
import org.breakwater.time.PartialDate;

/**
 * Someone in another record who may be the same, how similar they are, and why.
 *
 * @param ours the person in this record; {@code theirs} is the one in the other record
 */
public record MatchCandidateRow(
        UUID ours,
        String ourName,
        UUID theirs,
        UUID recordId,
        String name,
        MatchScore likeness,
        Instant recordedAt,
        HowTold told) {

    /** The other person's details, for a side-by-side comparison. */
    public record HowTold(String born, String age, String address) {

        /** The date of birth in words, else the age as it was stated; or empty. */
        public String bornOrAge() {
            return PartialDate.shown(born.isBlank() ? age : born);
        }

        @Override
        public String toString() {
            return "HowTold[…]";
        }
    }

    public static MatchCandidateRow of(MatchPairRow candidate, MatchScore matchScore) {
        return new MatchCandidateRow(
                candidate.ours(),
                candidate.ourName(),
                candidate.theirs(),
                candidate.recordId(),
                candidate.name(),
                matchScore,
                candidate.recordedAt(),
                new HowTold(candidate.born(), candidate.age(), candidate.address()));
    }

    /**
     * The closest match of a person, if it has the two names the other way round, such as "Okafor Maya"; empty if
     * someone is called as they are.
     *
     * @param alike every match of the record, the closest first
     */
    public static Optional<MatchCandidateRow> withNamesSwapped(UUID person, List<MatchCandidateRow> alike) {
        return alike.stream()
                .filter(row -> row.ours().equals(person) && !row.isOfTheHousehold())
                .findFirst()
                .filter(row ->
                        row.likeness().areNamesSwapped() && row.likeness().band() != MatchScore.Band.NO);
    }

    public String called() {
        return called(name);
    }

    /** How the person of this record is called. */
    public String ourCalled() {
        return called(ourName);
    }

    private static String called(String name) {
        return name.isBlank() ? "Unnamed person" : name;
    }

    /** Someone else, who lives at the same address or has the same telephone. */
    public boolean isOfTheHousehold() {
        return likeness.areTwo();
    }

    /** Someone at the same full address with other names: a person decides whether they are related. */
    public boolean isOnlyAtTheAddress() {
        var named = likeness.signs().stream().anyMatch(matchReason -> matchReason.field() == MatchReason.Field.NAME);
        return likeness.together() && likeness.onlyPlace() && named;
    }

    /** What agrees, in words, for the person who decides whether it is the same child. */
    public String why() {
        return likeness.agreesInWords();
    }

    /** What disagrees; empty if nothing does. */
    public String whyNot() {
        return likeness.disagreesInWords();
    }

    /** Which of this record's people it is about, and who they may be: "Edie Ova in both". */
    public String twoInWords() {
        return !name.isBlank() && ourName.equalsIgnoreCase(name)
                ? ourCalled() + " in both"
                : "%s here and %s there".formatted(ourCalled(), called());
    }

    /** The same with why: "Edie Ova in both: same last name". */
    public String inOneLine() {
        return twoInWords() + ": " + likeness.whyInWords();
    }

    @Override
    public String toString() {
        return "MatchCandidateRow[" + recordId + ", " + likeness.band() + "]";
    }
}
