package org.breakwater.casework.history.patterns;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.breakwater.casework.history.previous.ContactHistory;
import org.breakwater.casework.history.previous.TimeBefore;
import org.breakwater.time.Calendars;
import org.breakwater.time.EnglishTimes;
import org.springframework.util.StringUtils;

/** Applies the rules to the previous cases. A possible match counts in no pattern. */
public record PatternSearch(ContactHistory history) {

    /** What the rules of the day find. */
    public List<FoundPattern> all() {
        return all(PatternRules.shipped().on(day(received())));
    }

    /** The same for readers: of two that count the same contacts, the one that a manager must review. */
    public List<FoundPattern> shown() {
        var all = all();
        return all.stream()
                .filter(found -> all.stream().noneMatch(found::isSaidBy))
                .toList();
    }

    List<FoundPattern> all(List<PatternRules.Rule> rules) {
        return rules.stream().flatMap(rule -> find(rule).stream()).toList();
    }

    /** What one rule finds. */
    public Optional<FoundPattern> find(PatternRules.Rule rule) {
        var within = history.earlier()
                .filter(one -> isWithin(rule, reference(rule, one)))
                .toList();
        return switch (rule.kind()) {
            case COUNT ->
                within.size() + 1 < rule.count()
                        ? Optional.empty()
                        : Optional.of(pattern(
                                rule,
                                "%s: %d since %s, including this one."
                                        .formatted(
                                                StringUtils.capitalize(rule.name()),
                                                within.size() + 1,
                                                EnglishTimes.date(day(first(within)))),
                                within));
            case CLOSED_BEFORE ->
                within.stream()
                        .filter(one -> one.row().isClosedWithoutHelp())
                        .findFirst()
                        .map(one -> pattern(
                                rule,
                                "Previous contact closed: %s, %s. Review it."
                                        .formatted(
                                                one.row().outcomesInWords().toLowerCase(Locale.UK),
                                                TimeBefore.closed(one, history.theCase())),
                                List.of(one)));
            case SAME_EVENT ->
                within.stream()
                        .findFirst()
                        .map(one -> pattern(
                                rule,
                                "Another contact was received %s. Both may be about the same incident."
                                        .formatted(TimeBefore.ago(one.at(), history.theCase())),
                                List.of(one)));
        };
    }

    private static FoundPattern pattern(PatternRules.Rule rule, String words, List<ContactHistory.Before> from) {
        var records = from.stream().map(one -> one.row().id()).toList();
        return new FoundPattern(rule.id(), rule.version(), words, rule.managerLooks(), records);
    }

    private static Instant reference(PatternRules.Rule rule, ContactHistory.Before one) {
        var closed = one.row().closedAt();
        return rule.kind() == PatternRules.Kind.CLOSED_BEFORE && closed != null ? closed : one.at();
    }

    private boolean isWithin(PatternRules.Rule rule, Instant at) {
        return !at.isBefore(received().minus(rule.within()));
    }

    private Instant first(List<ContactHistory.Before> within) {
        return within.isEmpty() ? received() : within.getLast().at();
    }

    private static LocalDate day(Instant at) {
        return at.atZone(Calendars.LONDON).toLocalDate();
    }

    private Instant received() {
        return history.theCase().receivedAt();
    }
}
