package org.breakwater.time.deadlines;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableList;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.breakwater.time.Calendars;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** Every deadline rule in all its versions, from a data file. A file with a fault in it is refused as a whole. */
public final class DeadlineRules {

    private static final String SHIPPED = "deadline-rules.yaml";
    private static final Set<String> FIELDS =
            Set.of(
            "id", "version", "limit", "unit", "kind", "startsWith", "basis", "source", "validFrom", "validTo", "name");

    private final Map<String, List<DeadlineRule>> byId;

    private DeadlineRules(Map<String, List<DeadlineRule>> byId) {
        this.byId = byId;
    }

    /** The rules that ship with Breakwater. */
    public static DeadlineRules shipped() {
        try (var file = DeadlineRules.class.getResourceAsStream(SHIPPED)) {
            if (file == null) {
                throw new IllegalStateException("The file %s is missing from the program".formatted(SHIPPED));
            }
            return read(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * Reads a YAML list of rules.
     *
     * @throws IllegalArgumentException naming the rule and its fault
     */
    public static DeadlineRules read(Reader yaml) {
        return of(entries(yaml).stream().map(DeadlineRules::rule).toList());
    }

    /**
     * Rules whose versions follow each other without overlap or hole.
     *
     * @throws IllegalArgumentException naming the rule and its fault
     */
    public static DeadlineRules of(List<DeadlineRule> rules) {
        var byId = rules.stream()
                .sorted(comparing(DeadlineRule::validFrom).thenComparing(DeadlineRule::version))
                .collect(groupingBy(DeadlineRule::id, TreeMap::new, toUnmodifiableList()));
        byId.values().forEach(DeadlineRules::checkVersions);
        return new DeadlineRules(byId);
    }

    /**
     * The version under which a clock falls that started at this instant.
     *
     * @throws IllegalArgumentException when there is no such rule, or none yet or any more at that time
     */
    public DeadlineRule inForce(String id, Instant startedAt) {
        var date = startedAt.atZone(Calendars.LONDON).toLocalDate();
        var versions = byId.getOrDefault(id, List.of());
        return versions.stream()
                .filter(rule -> rule.holdsOn(date))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        versions.isEmpty()
                                ? "There is no deadline rule %s; there are %s".formatted(id, byId.keySet())
                                : "Deadline rule %s has no version in force on %s".formatted(id, date)));
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

    private static List<?> entries(Reader yaml) {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        // Without resolvers every value stays the text that it is in the file, dates and numbers too.
        var asText = new Resolver() {
            @Override
            protected void addImplicitResolvers() {}
        };
        var dumper = new DumperOptions();
        try {
            Object read =
                    new Yaml(new SafeConstructor(options), new Representer(dumper), dumper, options, asText).load(yaml);
            if (read instanceof List<?> list) {
                return list;
            }
        } catch (YAMLException unreadable) {
            throw new IllegalArgumentException(
                    "The deadline rules cannot be read: " + unreadable.getMessage(), unreadable);
        }
        throw new IllegalArgumentException("The deadline rules must be a list");
    }

    private static DeadlineRule rule(Object entry) {
        if (!(entry instanceof Map<?, ?> fields)) {
            throw new IllegalArgumentException("A deadline rule must have fields: " + entry);
        }
        var named = "Deadline rule %s, version %s".formatted(fields.get("id"), fields.get("version"));
        for (var field : fields.keySet()) {
            if (!FIELDS.contains(field)) {
                throw new IllegalArgumentException("%s: there is no field %s".formatted(named, field));
            }
        }
        return new DeadlineRule(
                text(fields, "id"),
                read(fields, "version", named, Integer::parseInt),
                read(fields, "limit", named, Integer::parseInt),
                read(fields, "unit", named, LimitUnit::valueOf),
                fields.containsKey("kind") ? read(fields, "kind", named, LimitKind::valueOf) : LimitKind.WITHIN,
                text(fields, "startsWith"),
                read(fields, "basis", named, RuleBasis::valueOf),
                text(fields, "source"),
                read(fields, "validFrom", named, LocalDate::parse),
                fields.containsKey("validTo") ? read(fields, "validTo", named, LocalDate::parse) : null,
                text(fields, "name"));
    }

    private static <T> T read(Map<?, ?> fields, String field, String named, Function<String, T> how) {
        try {
            return how.apply(text(fields, field));
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            throw new IllegalArgumentException(
                    "%s: %s cannot be read: %s".formatted(named, field, unreadable.getMessage()), unreadable);
        }
    }

    /** The field's text; empty when it is left out, which the rule then refuses by name. */
    private static String text(Map<?, ?> fields, String field) {
        return fields.get(field) instanceof String text ? text.strip() : "";
    }
}
