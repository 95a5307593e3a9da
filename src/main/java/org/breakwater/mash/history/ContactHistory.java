package org.breakwater.mash.history;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.breakwater.mash.history.addresses.AddressLinkRow;
import org.breakwater.mash.history.patterns.PatternRules;
import org.breakwater.mash.lifecycle.ContactRow;
import org.breakwater.time.Calendars;
import org.jspecify.annotations.Nullable;

/**
 * What was there before a contact: earlier contacts about the same people, home or incident, and the patterns that
 * rules find in them. A match that only may be the same person is shown, and counted in no pattern.
 *
 * @param before the contacts, the latest first
 * @param dismissed those at the same address of which someone said that they have nothing to do with this one
 */
public record ContactHistory(ContactRow contact, List<Before> before, List<Before> dismissed) {

    /**
     * @param confirmed whether a person said so, or the police gave both one incident number; what a score alone says
     *     is never in a chronology or a handover
     * @param why what agrees, in words
     * @param conflict whether something speaks against each of the likely matches
     * @param said what someone said of the address that both have; null while no one has
     */
    public record Before(
            ContactHistoryRow row,
            MatchKind near,
            boolean confirmed,
            List<String> why,
            boolean conflict,
            @Nullable AddressLinkRow said) {

        /** Nothing reads likely where anything speaks against it. */
        public String inWords() {
            return (near == MatchKind.LIKELY && conflict ? MatchKind.MAYBE : near).inWords();
        }

        boolean counts() {
            return near != MatchKind.MAYBE && near != MatchKind.ADDRESS;
        }

        /** Whether a person can say what both contacts have to do with each other beyond the address. */
        public boolean isAtTheAddress() {
            return near == MatchKind.HOUSEHOLD || near == MatchKind.ADDRESS;
        }

        Instant at() {
            return row.receivedAt();
        }
    }

    /**
     * A pattern that a rule found.
     *
     * @param words name no one, and count no contact that is not among these
     * @param records the earlier contacts that made it fire
     */
    public record Pattern(String rule, int version, String words, boolean managerLooks, List<UUID> records) {}

    /** Earlier contacts of which it is known already that they are about the same people or home. */
    public static ContactHistory of(ContactRow contact, List<ContactHistoryRow> earlier) {
        return new ContactHistory(
                contact,
                earlier.stream()
                        .map(row -> new Before(row, MatchKind.SAME, true, List.of(), false, null))
                        .toList(),
                List.of());
    }

    public boolean isEmpty() {
        return before.isEmpty();
    }

    /** What a person confirmed: this alone goes into a chronology. */
    public List<Before> confirmed() {
        return before.stream().filter(Before::confirmed).toList();
    }

    /** Contacts that may be about these people or their home; those of strangers at the address are not among them. */
    private Stream<Before> near() {
        return before.stream().filter(one -> one.near() != MatchKind.ADDRESS);
    }

    public boolean hasPrevious() {
        return near().findAny().isPresent();
    }

    /** The timeline: about these people as far as anyone can tell, or about their home where someone confirmed it. */
    public List<Before> previous() {
        return before.stream()
                .filter(one -> !one.isAtTheAddress() || one.confirmed())
                .toList();
    }

    /** Contacts at the same address of which no one has said what they have to do with this one. */
    public List<Before> othersAtThisAddress() {
        return before.stream()
                .filter(one -> one.isAtTheAddress() && !one.confirmed())
                .toList();
    }

    /** How many that may be about the same people or home came within 12 months, this one not counted. */
    public long inTwelveMonths() {
        var since =
                contact.receivedAt().atZone(Calendars.LONDON).minusMonths(12).toInstant();
        return near().filter(one -> one.at().isAfter(since) && !one.at().isAfter(contact.receivedAt()))
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
                                TimeBefore.closed(one, contact),
                                one.row().outcomesInWords()));
    }

    /** What the rules of the day find. */
    public List<Pattern> patterns() {
        return patterns(PatternRules.shipped().on(day()));
    }

    List<Pattern> patterns(List<PatternRules.Rule> rules) {
        return rules.stream().flatMap(rule -> find(rule).stream()).toList();
    }

    /** What one rule finds. */
    public Optional<Pattern> find(PatternRules.Rule rule) {
        var within =
                earlier().filter(one -> isWithin(rule, reference(rule, one))).toList();
        return switch (rule.kind()) {
            case COUNT ->
                within.size() + 1 < rule.count()
                        ? Optional.empty()
                        : Optional.of(pattern(
                                rule,
                                "%d contacts about these people or this home in %s, including this one."
                                        .formatted(within.size() + 1, TimeBefore.inWords(span(within))),
                                within));
            case CLOSED_BEFORE ->
                within.stream()
                        .filter(one -> one.row().isClosedWithoutHelp())
                        .findFirst()
                        .map(one -> pattern(
                                rule,
                                "An earlier one was closed without help %s. Review it again and decide for yourself."
                                        .formatted(TimeBefore.closed(one, contact)),
                                List.of(one)));
            case SAME_EVENT ->
                within.stream()
                        .findFirst()
                        .map(one -> pattern(
                                rule,
                                "Another one was received %s. Both may be about the same event."
                                        .formatted(TimeBefore.ago(one.at(), contact)),
                                List.of(one)));
        };
    }

    private static Pattern pattern(PatternRules.Rule rule, String words, List<Before> from) {
        var records = from.stream().map(one -> one.row().id()).toList();
        return new Pattern(rule.id(), rule.version(), words, rule.managerLooks(), records);
    }

    private static Instant reference(PatternRules.Rule rule, Before one) {
        var closed = one.row().closedAt();
        return rule.kind() == PatternRules.Kind.CLOSED_BEFORE && closed != null ? closed : one.at();
    }

    private Stream<Before> earlier() {
        return before.stream().filter(Before::counts).filter(one -> !one.at().isAfter(contact.receivedAt()));
    }

    private boolean isWithin(PatternRules.Rule rule, Instant at) {
        return !at.isBefore(contact.receivedAt().minus(rule.within()));
    }

    private Duration span(List<Before> within) {
        return within.isEmpty()
                ? Duration.ZERO
                : Duration.between(within.getLast().at(), contact.receivedAt());
    }

    private LocalDate day() {
        return contact.receivedAt().atZone(Calendars.LONDON).toLocalDate();
    }
}
