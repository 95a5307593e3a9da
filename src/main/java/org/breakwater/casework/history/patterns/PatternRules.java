package org.breakwater.casework.history.patterns;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.breakwater.casework.rules.DatedRuleFile;

/** What in a family's history is pointed out by name: data with a source and dates, from a file. */
public final class PatternRules {

    private static final PatternRules SHIPPED = new PatternRules(DatedRuleFile.read("pattern-rules.yaml").stream()
            .map(PatternRules::rule)
            .toList());

    private final List<Rule> all;

    private PatternRules(List<Rule> all) {
        this.all = List.copyOf(all);
    }

    /** What a rule looks for. */
    public enum Kind {
        COUNT,
        CLOSED_BEFORE,
        SAME_EVENT
    }

    /**
     * One rule in one version.
     *
     * @param count how many cases, this one among them, where the kind counts any
     * @param within in how long a time
     * @param managerLooks whether a manager who did not screen the case must say what the pattern means
     */
    public record Rule(
            String id,
            int version,
            Kind kind,
            int count,
            Duration within,
            boolean managerLooks,
            String source,
            DatedRuleFile.Dates dates) {}

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
        return all.stream().filter(rule -> rule.dates().include(date)).toList();
    }

    private static Rule rule(DatedRuleFile.Entry entry) {
        var kind = Kind.valueOf(entry.text("kind"));
        return new Rule(
                entry.text("id"),
                entry.number("version"),
                kind,
                kind == Kind.COUNT ? entry.number("count") : 1,
                Duration.ofDays(entry.number("days")),
                Boolean.parseBoolean(entry.text("managerLooks")),
                entry.text("source"),
                entry.dates());
    }
}
