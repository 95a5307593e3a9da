package org.breakwater.mash.contact.known;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.breakwater.casework.history.previous.MatchKind;
import org.breakwater.casework.history.previous.PreviousContactRow;
import org.breakwater.casework.uncheckedmatches.UncheckedMatch;
import org.breakwater.people.PersonRow;
import org.breakwater.people.comparison.MatchScore;
import org.breakwater.people.matching.MatchCandidateRow;
import org.breakwater.people.matching.MatchDecisionRow;

/**
 * What Breakwater already knows about the people in a contact.
 *
 * @param closed whether this contact is closed: then only its matches with open ones are on the list of those to check
 * @param receivedAt when this contact was received: what was received after it is no previous contact
 * @param earlier contacts of the last 12 months in which someone may be the same, the latest first
 * @param alike why each of them is shown, by contact
 * @param said what was said of whether they are the same
 * @param connected the contacts that someone confirmed are about the same family or household
 * @param older how many more records match from longer ago
 * @param since since when Breakwater has records at all
 * @param unchecked matches with a warning that no one has confirmed or dismissed
 * @param acceptedBy which team and worker took a child on after each of them, in words
 */
public record KnownPeople(
        boolean closed,
        Instant receivedAt,
        List<PreviousContactRow> earlier,
        Map<UUID, List<MatchCandidateRow>> alike,
        List<MatchDecisionRow> said,
        Set<UUID> connected,
        int older,
        Optional<Instant> since,
        List<UncheckedMatch> unchecked,
        Map<UUID, List<String>> acceptedBy) {

    private static final int AT_ONCE = 3;

    /** Repeat contacts: those that people confirmed are about the same person or home. */
    public List<PreviousContactRow> confirmed() {
        return earlier.stream().filter(row -> isConfirmed(row) && !isLater(row)).toList();
    }

    /** Earlier contacts in which someone may be the same, or is of the household: not counted until confirmed. */
    public List<PreviousContactRow> notConfirmed() {
        return earlier.stream().filter(row -> isPossible(row) && !isLater(row)).toList();
    }

    /** Both of them, of contacts that were received after this one. */
    public List<PreviousContactRow> later() {
        return earlier.stream()
                .filter(row -> (isConfirmed(row) || isPossible(row)) && isLater(row))
                .toList();
    }

    private boolean isLater(PreviousContactRow row) {
        return row.receivedAt().isAfter(receivedAt);
    }

    private boolean isConfirmed(PreviousContactRow row) {
        return connected.contains(row.id()) || !saidOf(row).isEmpty();
    }

    private boolean isPossible(PreviousContactRow row) {
        return !isConfirmed(row) && !isOnlyAtTheAddress(row) && !isDismissed(row);
    }

    /** Everyone by whom it was found turned out to be someone else. */
    private boolean isDismissed(PreviousContactRow row) {
        return alike.getOrDefault(row.id(), List.of()).stream()
                .allMatch(two -> said.stream()
                        .filter(one -> one.isAbout(two.ours(), two.theirs()))
                        .findFirst()
                        .filter(one -> one.state() == MatchDecisionRow.State.NOT_SAME
                                || one.state() == MatchDecisionRow.State.PARTED)
                        .isPresent());
    }

    /** Those that the page of a contact shows at once. */
    public static List<PreviousContactRow> latest(List<PreviousContactRow> rows) {
        return rows.stream().limit(AT_ONCE).toList();
    }

    public static List<PreviousContactRow> rest(List<PreviousContactRow> rows) {
        return rows.stream().skip(AT_ONCE).toList();
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
     * How many records each person here very likely has already, of which no one has said whether they are the same:
     * such as "Hana Penycook has 5 likely matches, none confirmed yet"; and whose names may be swapped.
     */
    public List<String> toCheck(List<PersonRow> people) {
        return people.stream()
                .map(person -> Stream.of(likely(person), swapped(person))
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining(". ")))
                .filter(words -> !words.isEmpty())
                .toList();
    }

    private String likely(PersonRow person) {
        var count = notLookedAt(person.id());
        return count == 0
                ? ""
                : person.called()
                        + (count == 1
                                ? " is a likely match to an existing record, not confirmed yet"
                                : " has " + count + " likely matches, none confirmed yet");
    }

    private String swapped(PersonRow person) {
        var notSaid = alike.values().stream()
                .flatMap(List::stream)
                .filter(row -> !isSaid(row))
                .sorted(MatchScore.closestFirst(MatchCandidateRow::likeness))
                .toList();
        return MatchCandidateRow.withNamesSwapped(person.id(), notSaid)
                .map(row -> "First name and last name may be swapped: " + person.called() + " here, " + row.called()
                        + " before")
                .orElse("");
    }

    private boolean isSaid(MatchCandidateRow row) {
        return said.stream().anyMatch(one -> one.isAbout(row.ours(), row.theirs()));
    }

    private long notLookedAt(UUID person) {
        return alike.values().stream()
                .flatMap(List::stream)
                .filter(row -> row.ours().equals(person) && row.likeness().band() == MatchScore.Band.LIKELY)
                .filter(row -> !isSaid(row))
                .count();
    }

    /** What two people confirmed about someone in an earlier contact; empty if no one has. */
    public String saidOf(PreviousContactRow contact) {
        return is(MatchDecisionRow.State.SAME, contact) ? MatchDecisionRow.State.SAME.inWords() : "";
    }

    private boolean is(MatchDecisionRow.State state, PreviousContactRow contact) {
        return said.stream().anyMatch(one -> one.state() == state && one.isOf(contact.id()));
    }

    /** How sure it is: what was confirmed, or the words of the closest match, and whether it is proposed. */
    public String status(PreviousContactRow contact) {
        if (connected.contains(contact.id())) {
            return saidOf(contact).isEmpty() ? MatchKind.HOUSEHOLD.inWords() : saidOf(contact);
        }
        return saidOf(contact).isEmpty()
                ? alike.getOrDefault(contact.id(), List.of()).stream()
                        .min(MatchScore.closestFirst(MatchCandidateRow::likeness))
                        .map(row -> row.likeness().inWords()
                                + MatchKind.notConfirmed(is(MatchDecisionRow.State.WAITS, contact)))
                        .orElse("Not confirmed")
                : saidOf(contact);
    }

    /** Who took its children on, each team and worker once. */
    public List<String> acceptedBy(PreviousContactRow contact) {
        return acceptedBy.getOrDefault(contact.id(), List.of()).stream()
                .distinct()
                .toList();
    }

    /** The rules that fired for one earlier contact, in words. */
    public List<String> why(PreviousContactRow contact) {
        return alike.getOrDefault(contact.id(), List.of()).stream()
                .map(MatchCandidateRow::inOneLine)
                .distinct()
                .toList();
    }

    @Override
    public String toString() {
        return "KnownPeople[" + earlier.size() + " earlier]";
    }
}
