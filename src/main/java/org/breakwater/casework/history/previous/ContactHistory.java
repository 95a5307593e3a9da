package org.breakwater.casework.history.previous;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.breakwater.casework.Case;
import org.breakwater.casework.history.addresses.AddressLinkRow;
import org.breakwater.people.matching.MatchDecisionRow.State;
import org.breakwater.time.Calendars;
import org.jspecify.annotations.Nullable;

/**
 * The history before a case: earlier cases about the same people, home or incident. A possible match is shown, and
 * counted in no pattern.
 *
 * @param before the cases, the latest first
 * @param dismissed those at the same address that someone said are unrelated
 * @param toCheck the matches that no one has compared yet
 */
public record ContactHistory(Case theCase, List<Before> before, List<Before> dismissed, MatchesToCheck toCheck) {

    /**
     * @param confirmed whether a person said so, or the police gave both one incident number; what a score alone says
     *     is never in a chronology or a handover
     * @param open whether a proposal that two of them are one person waits for someone else, or more information is
     *     needed; null while neither is so
     * @param why what agrees and what does not, in words
     * @param said what someone said of the address that both have; null while no one has
     */
    public record Before(
            ContactHistoryRow row,
            MatchKind near,
            boolean confirmed,
            @Nullable State open,
            List<String> why,
            @Nullable AddressLinkRow said) {

        public String inWords() {
            return near.inWords();
        }

        /** Such as "Possible match, not confirmed": on every list where both kinds are shown. */
        public String inWordsWithStatus() {
            return confirmed ? inWords() : inWords() + MatchKind.notConfirmed(open);
        }

        boolean counts() {
            return near != MatchKind.MAYBE && near != MatchKind.ADDRESS;
        }

        /** Whether it is more than a weak match by name alone. */
        public boolean isLikely() {
            return near.isLikely();
        }

        /** Whether a person can still decide how the two cases are related, beyond the address. */
        public boolean isAtTheAddress() {
            return near == MatchKind.HOUSEHOLD || near == MatchKind.ADDRESS;
        }

        public Instant at() {
            return row.receivedAt();
        }
    }

    /** Earlier cases that are known to be about the same people or home. */
    public static ContactHistory of(Case theCase, List<ContactHistoryRow> earlier) {
        return new ContactHistory(
                theCase,
                earlier.stream()
                        .map(row -> new Before(row, MatchKind.SAME, true, null, List.of(), null))
                        .toList(),
                List.of(),
                MatchesToCheck.NONE);
    }

    public boolean isEmpty() {
        return before.isEmpty();
    }

    /** The confirmed ones: only these go into a chronology. */
    public List<Before> confirmed() {
        return before.stream().filter(Before::confirmed).toList();
    }

    /** The one of this id. */
    public Optional<Before> find(UUID id) {
        return before.stream().filter(one -> one.row().id().equals(id)).findFirst();
    }

    /** Contacts that may be about these people or their home; not those of strangers at the address. */
    private Stream<Before> near() {
        return before.stream().filter(one -> one.near() != MatchKind.ADDRESS);
    }

    /** The contacts before this one that are, or may be, about these people or their home. */
    public List<UUID> aboutThesePeople() {
        return near().filter(one -> !isLater(one)).map(one -> one.row().id()).toList();
    }

    public boolean hasPrevious() {
        return near().anyMatch(one -> !isLater(one));
    }

    /** Received after this one: the family's later contacts, unknown when this one was decided. */
    private boolean isLater(Before one) {
        return one.at().isAfter(theCase.receivedAt());
    }

    /** The timeline of repeat contacts: those that people confirmed are about these people or their home. */
    public List<Before> previous() {
        return confirmed().stream().filter(one -> !isLater(one)).toList();
    }

    /** The same for contacts that were received after this one, the latest first. */
    public List<Before> later() {
        return confirmed().stream().filter(this::isLater).toList();
    }

    /** Likely and possible matches, earlier and later, which no one has confirmed: shown apart and counted nowhere. */
    public List<Before> notConfirmed() {
        return before.stream()
                .filter(one -> !one.isAtTheAddress() && !one.confirmed())
                .toList();
    }

    /** Contacts at the same address that no one has decided about. */
    public List<Before> othersAtThisAddress() {
        return before.stream()
                .filter(one -> one.isAtTheAddress() && !one.confirmed())
                .toList();
    }

    /** How many repeat contacts came within the 12 months before this one: only those that people confirmed. */
    public long inTwelveMonths() {
        return withinTwelveMonths(true).size();
    }

    /** How many more may be about the same people or home, and are not counted until someone confirms them. */
    public long inTwelveMonthsNotConfirmed() {
        return withinTwelveMonths(false).size();
    }

    /** Repeat contacts of the 12 months before this one, or those that may be. */
    public List<Before> withinTwelveMonths(boolean confirmed) {
        return near().filter(one -> one.confirmed() == confirmed)
                .filter(one -> isRecent(one) && !isLater(one))
                .toList();
    }

    /** Not from longer ago than 12 months before this one. */
    public boolean isRecent(Before one) {
        return one.at()
                .isAfter(theCase.receivedAt()
                        .atZone(Calendars.LONDON)
                        .minusMonths(12)
                        .toInstant());
    }

    /** What was received after this one, confirmed or not. */
    public List<Before> laterInAll() {
        return near().filter(this::isLater).toList();
    }

    /** The last confirmed one that was closed, and how long ago that was. */
    public Optional<String> lastClosing() {
        return previous().stream()
                .filter(one -> one.row().closedAt() != null)
                .findFirst()
                .map(one -> "%s, closed %s: %s"
                        .formatted(
                                one.row().reference(),
                                TimeBefore.closed(one, theCase),
                                one.row().outcomesInWords()));
    }

    /** Those that count in a pattern, up to this one: it is a warning, so a likely match need not be confirmed. */
    public Stream<Before> earlier() {
        return before.stream().filter(Before::counts).filter(one -> !one.at().isAfter(theCase.receivedAt()));
    }
}
