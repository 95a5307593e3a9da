package org.breakwater.casework.history.patterns;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.breakwater.referencedata.DatedEntry;
import org.breakwater.referencedata.ReferenceData;

/** What in a family's history is pointed out by name: data with a source and dates, from a file. */
public final class PatternRules {

    private static final PatternRules SHIPPED =
            new PatternRules(ReferenceData.list(PatternRules.class, "pattern-rules.yaml", Rule.class));

    private final List<Rule> all;

    private PatternRules(List<Rule> all) {
        this.all = all;
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

    /** What a reader is told of a rule, by the id that its patterns keep. */
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
