package org.breakwater.mash.contact.known;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.casework.history.previous.ContactHistory;
import org.breakwater.casework.history.previous.MatchKind;
import org.breakwater.casework.uncheckedmatches.UncheckedMatch;
import org.breakwater.people.PersonRow;
import org.breakwater.people.matching.MatchDecisionRow;

/**
 * What Breakwater already knows about the people in a contact. What counts as a previous contact, and what as a match
 * to check, is decided in {@link ContactHistory}, for this page and for every other.
 *
 * @param closed whether this contact is closed: then only its matches with open ones are on the list of those to check
 * @param since since when Breakwater has records at all
 * @param unchecked matches with a warning that no one has confirmed or dismissed
 * @param acceptedBy which team and worker took a child on after each of them, in words
 */
public record KnownPeople(
        boolean closed,
        ContactHistory history,
        Optional<Instant> since,
        List<UncheckedMatch> unchecked,
        Map<UUID, List<String>> acceptedBy) {

    private static final int AT_ONCE = 3;

    /** Repeat contacts: those that people confirmed are about the same person or home. */
    public List<ContactHistory.Before> confirmed() {
        return history.withinTwelveMonths(true);
    }

    /** Earlier contacts in which someone may be the same, or is of the household: not counted until confirmed. */
    public List<ContactHistory.Before> notConfirmed() {
        return history.withinTwelveMonths(false);
    }

    /** Both of them, of contacts that were received after this one. */
    public List<ContactHistory.Before> later() {
        return history.laterInAll();
    }

    /** Those that the page of a contact shows at once. */
    public static List<ContactHistory.Before> latest(List<ContactHistory.Before> rows) {
        return rows.stream().limit(AT_ONCE).toList();
    }

    public static List<ContactHistory.Before> rest(List<ContactHistory.Before> rows) {
        return rows.stream().skip(AT_ONCE).toList();
    }

    /** Earlier contacts of others at the same address: a person decides whether they are related to this one. */
    public List<ContactHistory.Before> atTheAddress() {
        return history.before().stream()
                .filter(one -> one.near() == MatchKind.ADDRESS && history.isRecent(one))
                .toList();
    }

    /** How many more are from longer ago. */
    public long older() {
        return history.before().stream().filter(one -> !history.isRecent(one)).count();
    }

    /** The likely matches of each person that no one has checked, and whose names may be swapped. */
    public List<String> toCheck(List<PersonRow> people) {
        return history.toCheck().inWords(people);
    }

    /** How sure it is: what was confirmed, or the words of the closest match, and whether it is proposed. */
    public static String status(ContactHistory.Before contact) {
        return contact.near() == MatchKind.SAME ? MatchDecisionRow.State.SAME.inWords() : contact.inWordsWithStatus();
    }

    /** Who took its children on, each team and worker once. */
    public List<String> acceptedBy(ContactHistory.Before contact) {
        return acceptedBy.getOrDefault(contact.row().id(), List.of()).stream()
                .distinct()
                .toList();
    }

    @Override
    public String toString() {
        return "KnownPeople[" + history.before().size() + " earlier]";
    }
}
