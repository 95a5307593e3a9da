package org.breakwater.mash.contact.known;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.casework.history.previous.PreviousContactRow;
import org.breakwater.casework.uncheckedmatches.UncheckedMatch;
import org.breakwater.people.PersonRow;
import org.breakwater.people.comparison.MatchScore;
import org.breakwater.people.matching.MatchCandidateRow;
import org.breakwater.people.matching.MatchDecisionRow;

/**
 * What Breakwater already knows about the people in a contact.
 *
 * @param earlier contacts of the last 12 months in which someone may be the same, the latest first
 * @param alike why each of them is shown, by contact
 * @param said what was recorded about whether they are the same
 * @param older how many more records match from longer ago
 * @param since since when Breakwater has records at all
 * @param unchecked matches with a warning that no one has confirmed or dismissed
 */
public record KnownPeople(
        List<PreviousContactRow> earlier,
        Map<UUID, List<MatchCandidateRow>> alike,
        List<MatchDecisionRow> said,
        int older,
        Optional<Instant> since,
        List<UncheckedMatch> unchecked) {

    private static final int AT_ONCE = 3;

    /** Earlier contacts in which someone may be the same, or is of the household. */
    public List<PreviousContactRow> previous() {
        return earlier.stream().filter(row -> !isOnlyAtTheAddress(row)).toList();
    }

    /** Those that the page of a contact shows at once. */
    public List<PreviousContactRow> latest() {
        return previous().stream().limit(AT_ONCE).toList();
    }

    public List<PreviousContactRow> rest() {
        return previous().stream().skip(AT_ONCE).toList();
    }

    /** Earlier contacts of others at the same address: a person decides whether they are related to this one. */
    public List<PreviousContactRow> atTheAddress() {
        return earlier.stream().filter(this::isOnlyAtTheAddress).toList();
    }

    private boolean isOnlyAtTheAddress(PreviousContactRow row) {
        return saidOf(row).isEmpty()
                && alike.getOrDefault(row.id(), List.of()).stream().allMatch(MatchCandidateRow::isOnlyAtTheAddress);
    }

    /** Whether nothing at all is known. */
    public boolean isEmpty() {
        return alike.isEmpty();
    }

    /**
     * How many records each person here very likely has already that no one has confirmed or dismissed: such as "Hana
     * Penycook has 5 possible matches".
     */
    public List<String> toCheck(List<PersonRow> people) {
        return people.stream()
                .filter(person -> notLookedAt(person.id()) > 0)
                .map(person -> person.called()
                        + (notLookedAt(person.id()) == 1
                                ? " is a possible match to an existing record"
                                : " has " + notLookedAt(person.id()) + " possible matches"))
                .toList();
    }

    private long notLookedAt(UUID person) {
        return alike.values().stream()
                .flatMap(List::stream)
                .filter(row -> row.ours().equals(person) && row.likeness().band() == MatchScore.Band.LIKELY)
                .filter(row -> said.stream().noneMatch(one -> one.isAbout(row.ours(), row.theirs())))
                .count();
    }

    /** What two people confirmed about someone in an earlier contact; empty if no one has. */
    public String saidOf(PreviousContactRow contact) {
        var ofIt = said.stream()
                .filter(one -> one.oneRecord().equals(contact.id())
                        || one.otherRecord().equals(contact.id()))
                .map(MatchDecisionRow::state)
                .toList();
        return ofIt.contains(MatchDecisionRow.State.SAME) ? MatchDecisionRow.State.SAME.inWords() : "";
    }

    /** The matching rules that fired for one earlier contact, in words. */
    public List<String> why(PreviousContactRow contact) {
        return alike.getOrDefault(contact.id(), List.of()).stream()
                .map(row -> row.called() + ": " + row.why())
                .distinct()
                .toList();
    }

    @Override
    public String toString() {
        return "KnownPeople[" + earlier.size() + " earlier]";
    }
}
