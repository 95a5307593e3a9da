package org.breakwater.time.deadlines;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableList;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.breakwater.time.Calendars;

/** Every deadline rule in all its versions, from a data file. A file with an error in it is rejected as a whole. */
public final class DeadlineRules {

    private static final String SHIPPED = "deadline-rules.yaml";

    private final Map<String, List<DeadlineRule>> byId;

    private DeadlineRules(Map<String, List<DeadlineRule>> byId) {
        this.byId = byId;
    }

    /** The rules that ship with Breakwater. */
    public static DeadlineRules shipped() {
        return beside(DeadlineRules.class, SHIPPED);
    }

    /**
     * The rules of one component, in a file beside its class.
     *
     * @throws IllegalArgumentException naming the rule and its error
     */
    public static DeadlineRules beside(Class<?> owner, String name) {
        try (var file = owner.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException(
                        "The file %s is missing beside %s".formatted(name, owner.getSimpleName()));
            }
            return read(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * Reads a YAML list of rules.
     *
     * @throws IllegalArgumentException naming the rule and its error
     */
    public static DeadlineRules read(Reader yaml) {
        return of(DeadlineRuleFile.rules(yaml));
    }

    /**
     * Rules whose versions follow each other without overlap or gap.
     *
     * @throws IllegalArgumentException naming the rule and its error
     */
    public static DeadlineRules of(List<DeadlineRule> rules) {
        var byId = rules.stream()
                .sorted(comparing(DeadlineRule::validFrom).thenComparing(DeadlineRule::version))
                .collect(groupingBy(DeadlineRule::id, TreeMap::new, toUnmodifiableList()));
        byId.values().forEach(DeadlineRules::checkVersions);
        return new DeadlineRules(byId);
    }

    /**
     * The version that applies to a clock that started at this instant.
     *
     * @throws IllegalArgumentException if there is no such rule, or none in force at that time
     */
    public DeadlineRule inForce(String id, Instant startedAt) {
        var date = startedAt.atZone(Calendars.LONDON).toLocalDate();
        var versions = versionsOf(id);
        return versions.stream()
                .filter(rule -> rule.holdsOn(date))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        versions.isEmpty()
                                ? "There is no deadline rule %s; there are %s".formatted(id, byId.keySet())
                                : "Deadline rule %s has no version in force on %s".formatted(id, date)));
    }

    /** The version that a clock was started under. */
    public Optional<DeadlineRule> ofVersion(String id, int version) {
        return versionsOf(id).stream().filter(rule -> rule.version() == version).findFirst();
    }

    /** Every version of a rule by date; none if there is no such rule. */
    public List<DeadlineRule> versionsOf(String id) {
        return byId.getOrDefault(id, List.of());
    }

    /** Every version of every rule, by id and then by date. */
    public List<DeadlineRule> all() {
        return byId.values().stream().flatMap(List::stream).toList();
    }

    private static void checkVersions(List<DeadlineRule> versions) {
        for (int i = 1; i < versions.size(); i++) {
            var before = versions.get(i - 1);
            var after = versions.get(i);
            if (after.version() <= before.version()) {
                throw fault(
                        after,
                        "it begins on %s, but version %d does not come before it"
                                .formatted(after.validFrom(), before.version()));
            }
            var ends = before.validTo();
            if (ends == null || !ends.isBefore(after.validFrom())) {
                throw fault(after, "it overlaps version %d".formatted(before.version()));
            }
            if (!ends.plusDays(1).equals(after.validFrom())) {
                throw fault(after, "no version holds between %s and %s".formatted(ends, after.validFrom()));
            }
        }
    }

    private static IllegalArgumentException fault(DeadlineRule rule, String what) {
        return new IllegalArgumentException(
                "Deadline rule %s, version %d: %s".formatted(rule.id(), rule.version(), what));
    }
}
