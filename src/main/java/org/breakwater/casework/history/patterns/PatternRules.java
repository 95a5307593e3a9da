package org.breakwater.casework.history.patterns;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.breakwater.referencedata.DatedEntry;
import org.breakwater.referencedata.ReferenceData;

/** The patterns to look for in a family's history: data with a source and dates, from a file. */
public final class PatternRules {

    private static final PatternRules SHIPPED =
            new PatternRules(ReferenceData.list(PatternRules.class, "pattern-rules.yaml", Rule.class));

    private final List<Rule> all;

    private PatternRules(List<Rule> all) {
        this.all = all;
    }

    /** The kind of pattern. */
    public enum Kind {
        COUNT,
        CLOSED_BEFORE,
        SAME_EVENT
    }

    /**
     * One rule in one version.
     *
     * @param count how many cases, including this one, if the kind counts any
     * @param within the period
     * @param managerLooks whether a manager who did not screen the case must review the pattern
     */
    public record Rule(
            String id,
            String name,
            int version,
            Kind kind,
            int count,
            Duration within,
            boolean managerLooks,
            String source,
            LocalDate validFrom,
            Optional<LocalDate> validTo)
            implements DatedEntry {

        String inWords() {
            return switch (kind) {
                case COUNT -> "%d or more contacts within %s".formatted(count, period());
                case CLOSED_BEFORE ->
                    "a previous contact closed with no further action, advice or signposting within " + period();
                case SAME_EVENT -> "another contact within " + period();
            };
        }

        private String period() {
            var days = (int) within.toDays();
            return switch (days) {
                case 365 -> "12 months";
                case 183 -> "6 months";
                default -> days % 7 == 0 ? days / 7 + " weeks" : days + " days";
            };
        }
    }

    /** The rule that found a pattern, for readers, such as "4 or more contacts within 6 weeks". */
    public static String inWords(String id, int version) {
        return SHIPPED.find(id, version).map(Rule::inWords).orElse(id);
    }

    /** Whether the rule that found a pattern counts contacts. */
    static boolean counts(String id, int version) {
        return SHIPPED.find(id, version)
                .filter(rule -> rule.kind() == Kind.COUNT)
                .isPresent();
    }

    public static PatternRules shipped() {
        return SHIPPED;
    }

    /** A rule in the version that found something. */
    Optional<Rule> find(String id, int version) {
        return all.stream()
                .filter(rule -> rule.id().equals(id) && rule.version() == version)
                .findFirst();
    }

    /** The rules in force on a date. */
    public List<Rule> on(LocalDate date) {
        return all.stream().filter(rule -> rule.holdsOn(date)).toList();
    }
}
