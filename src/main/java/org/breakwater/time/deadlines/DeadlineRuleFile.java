package org.breakwater.time.deadlines;

import java.io.Reader;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** The YAML list of deadline rules. Invalid rules are rejected, naming the rule and the field. */
final class DeadlineRuleFile {

    private static final Set<String> FIELDS = Set.of(
            "id", "version", "limit", "unit", "kind", "startsWith", "basis", "source", "validFrom", "validTo", "name");

    private DeadlineRuleFile() {}

    static List<DeadlineRule> rules(Reader yaml) {
        return entries(yaml).stream().map(DeadlineRuleFile::rule).toList();
    }

    private static List<?> entries(Reader yaml) {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        // Without resolvers every value stays the text in the file, dates and numbers too.
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

    /** The field's text; empty if it is missing, which the rule then rejects by name. */
    private static String text(Map<?, ?> fields, String field) {
        return fields.get(field) instanceof String text ? text.strip() : "";
    }
}
