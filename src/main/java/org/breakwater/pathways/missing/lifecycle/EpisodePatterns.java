package org.breakwater.pathways.missing.lifecycle;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.breakwater.pathways.missing.records.EpisodeRecord;
import org.breakwater.pathways.missing.records.OtherEpisodeRow;
import org.breakwater.pathways.missing.records.RiskGradingRow;
import org.breakwater.pathways.missing.records.RiskGradingRow.Level;
import org.breakwater.pathways.missing.records.developments.LegalStatus.LookedAfter;
import org.breakwater.referencedata.ReferenceData;
import org.breakwater.time.Calendars;
import org.breakwater.time.EnglishTimes;
import org.jspecify.annotations.Nullable;

/** What the episodes of a child together ask for: repeats, a long one, the first one. The rules are data. */
public final class EpisodePatterns {

    private static final List<Rule> RULES = ReferenceData.list(EpisodePatterns.class, "episode-rules.yaml", Rule.class);

    /** Ours, from local procedures: an episode of more than a day asks for a meeting. */
    private static final Duration LONG = Duration.ofHours(24);

    /**
     * So many episodes in so many days.
     *
     * @param days from the earliest return to the latest, at most; a child who is still missing counts on the day of
     *     the report
     */
    public record Rule(String id, int episodes, int days, String source) {

        Optional<String> said(LocalDate on, List<LocalDate> all) {
            var within = all.stream()
                    .filter(day -> !day.isAfter(on) && ChronoUnit.DAYS.between(day, on) <= days)
                    .sorted()
                    .toList();
            return within.size() < episodes
                    ? Optional.empty()
                    : Optional.of("%d episodes in %d days: %s. Counted by the day of return; the first and the last"
                                    .formatted(within.size(), days, days(within))
                            + " are at most %d days apart. %s.".formatted(days, source));
        }

        private static String days(List<LocalDate> days) {
            return days.stream().map(EnglishTimes::date).collect(Collectors.joining(", "));
        }
    }

    private static final List<Trigger> TRIGGERS =
            ReferenceData.list(EpisodePatterns.class, "episode-triggers.yaml", Trigger.class);

    private static final int YOUNG = 13;

    /** Something that must be done at once while a child is missing. @param todo what to do now */
    public record Trigger(When id, String said, String todo, String source) {

        enum When {
            UNDER_13,
            FIRST_LOOKED_AFTER,
            HIGH_RISK,
            OVER_24_HOURS
        }

        /** Such as "Under 13: call a strategy discussion". */
        public String inWords() {
            return said + ": " + todo.substring(0, 1).toLowerCase(Locale.UK) + todo.substring(1);
        }
    }

    /**
     * What the triggers are decided by.
     *
     * @param lookedAfterBefore whether an earlier episode is known in which the child was looked after
     */
    public record Facts(
            @Nullable LocalDate born,
            LookedAfter lookedAfter,
            boolean lookedAfterBefore,
            @Nullable Level level,
            Duration missingFor) {

        private boolean meets(Trigger.When when, LocalDate today) {
            return switch (when) {
                case UNDER_13 -> born != null && born.plusYears(YOUNG).isAfter(today);
                case FIRST_LOOKED_AFTER -> lookedAfter.isYes() && !lookedAfterBefore;
                case HIGH_RISK -> level == Level.HIGH;
                case OVER_24_HOURS -> missingFor.compareTo(LONG) > 0;
            };
        }

        @Override
        public String toString() {
            return "Facts[…]";
        }
    }

    private EpisodePatterns() {}

    /** The triggers of the local procedure that a child who is missing meets. */
    public static List<Trigger> triggers(Facts facts, Instant now) {
        var today = LocalDate.ofInstant(now, Calendars.LONDON);
        return TRIGGERS.stream().filter(one -> facts.meets(one.id(), today)).toList();
    }

    public static List<Trigger> triggers(EpisodeRecord record, Instant now) {
        var row = record.now();
        var level = record.gradings().stream().findFirst().map(RiskGradingRow::level);
        var before = record.others().stream()
                .anyMatch(one -> one.lookedAfter().isYes() && one.reportedAt().isBefore(row.reportedAt()));
        return triggers(
                new Facts(row.childBorn(), row.lookedAfter(), before, level.orElse(null), row.missingFor(now)), now);
    }

    public static List<Rule> rules() {
        return RULES;
    }

    /** The rules that an episode meets, as sentences; those ask for a meeting, or for the reason why not. */
    public static List<String> asking(EpisodeRecord record, Instant now) {
        var said = new ArrayList<>(repeats(record));
        var length = record.now().missingFor(now);
        if (length.compareTo(LONG) > 0) {
            said.add("Missing for more than 24 hours: %s. Local rule, to be confirmed by the partnership."
                    .formatted(EnglishTimes.duration(length)));
        }
        return said;
    }

    /** The rules about repeats that an episode meets, as sentences. */
    public static List<String> repeats(EpisodeRecord record) {
        var all = Stream.concat(
                        Stream.of(record.countedOn()), record.others().stream().map(OtherEpisodeRow::countedOn))
                .toList();
        return RULES.stream()
                .flatMap(rule -> rule.said(record.countedOn(), all).stream())
                .toList();
    }

    /** What is said besides. */
    public static String history(EpisodeRecord record) {
        if (record.now().childBorn() == null) {
            return "Earlier episodes not matched: the date of birth is not known";
        }
        if (record.others().stream().noneMatch(one -> one.countedOn().isBefore(record.countedOn()))) {
            return "First known episode";
        }
        var likely = record.others().stream().filter(one -> !one.sameName()).count();
        var all = record.others().size() == 1
                ? "1 other episode recorded"
                : "%d other episodes recorded".formatted(record.others().size());
        return likely == 0 ? all : all + ", %d of them of a child who is likely the same".formatted(likely);
    }
}
