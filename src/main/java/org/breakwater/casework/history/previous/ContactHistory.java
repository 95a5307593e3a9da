package org.breakwater.casework.history.previous;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.breakwater.casework.Case;
import org.breakwater.casework.history.addresses.AddressLinkRow;
import org.breakwater.time.Calendars;
import org.jspecify.annotations.Nullable;

/**
 * The history before a case: earlier cases about the same people, home or incident. A possible match is shown, and
 * counted in no pattern.
 *
 * @param before the cases, the latest first
 * @param dismissed those at the same address that someone said are unrelated
 */
public record ContactHistory(Case theCase, List<Before> before, List<Before> dismissed) {

    /**
     * @param confirmed whether a person confirmed it, or the police gave both one incident number; a match by score
     *     alone is never in a chronology or a handover
     * @param why what agrees, in words
     * @param conflict whether something contradicts each of the likely matches
     * @param said the decision about the common address; null if there is none
     */
    public record Before(
            ContactHistoryRow row,
            MatchKind near,
            boolean confirmed,
            List<String> why,
            boolean conflict,
            @Nullable AddressLinkRow said) {

        /** Nothing is shown as likely if anything contradicts it. */
        public String inWords() {
            return (near == MatchKind.LIKELY && conflict ? MatchKind.MAYBE : near).inWords();
        }

        boolean counts() {
            return near != MatchKind.MAYBE && near != MatchKind.ADDRESS;
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
                        .map(row -> new Before(row, MatchKind.SAME, true, List.of(), false, null))
                        .toList(),
                List.of());
    }

    public boolean isEmpty() {
        return before.isEmpty();
    }

    /** The confirmed ones: only these go into a chronology. */
    public List<Before> confirmed() {
        return before.stream().filter(Before::confirmed).toList();
    }

    /** Contacts that may be about these people or their home; not those of strangers at the address. */
    private Stream<Before> near() {
        return before.stream().filter(one -> one.near() != MatchKind.ADDRESS);
    }

    public boolean hasPrevious() {
        return near().anyMatch(one -> !isLater(one));
    }

    /** Received after this one: the family's later contacts, unknown when this one was decided. */
    private boolean isLater(Before one) {
        return one.at().isAfter(theCase.receivedAt());
    }

    /** The timeline: cases likely about these people, or about their home if someone confirmed it. */
    public List<Before> previous() {
        return line().filter(one -> !isLater(one)).toList();
    }

    /** The same for contacts that were received after this one, the latest first. */
    public List<Before> later() {
        return line().filter(this::isLater).toList();
    }

    private Stream<Before> line() {
        return before.stream().filter(one -> !one.isAtTheAddress() || one.confirmed());
    }

    /** Contacts at the same address that no one has decided about. */
    public List<Before> othersAtThisAddress() {
        return before.stream()
                .filter(one -> one.isAtTheAddress() && !one.confirmed())
                .toList();
    }

    /** How many are likely about someone in this case, but not confirmed or dismissed. */
    public long likelyKnown() {
        return before.stream()
                .filter(one -> one.near() == MatchKind.LIKELY && !one.confirmed())
                .count();
    }

    /** How many that may be about the same people or home came within 12 months, excluding this one. */
    public long inTwelveMonths() {
        var since =
                theCase.receivedAt().atZone(Calendars.LONDON).minusMonths(12).toInstant();
        return near().filter(one -> one.at().isAfter(since) && !one.at().isAfter(theCase.receivedAt()))
                .count();
    }

    /** The last one that was closed, and how long ago that was. */
    public Optional<String> lastClosing() {
        return earlier()
                .filter(one -> one.row().closedAt() != null)
                .findFirst()
                .map(one -> "%s, closed %s: %s"
                        .formatted(
                                one.row().reference(),
                                TimeBefore.closed(one, theCase),
                                one.row().outcomesInWords()));
    }

    /** Those that count in a pattern, up to this one. */
    public Stream<Before> earlier() {
        return before.stream().filter(Before::counts).filter(one -> !one.at().isAfter(theCase.receivedAt()));
    }
}
