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
            implements DatedEntry {}

    /** The description of a rule for readers, by the id stored with its patterns. */
    public static String nameOf(String id) {
        return SHIPPED.all.stream()
                .filter(rule -> rule.id().equals(id))
                .map(Rule::name)
                .findFirst()
                .orElse(id);
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
