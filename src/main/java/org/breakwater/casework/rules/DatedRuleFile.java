package org.breakwater.casework.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** A file of settings with versions and dates, shipped beside this class. */
public final class DatedRuleFile {

    private DatedRuleFile() {}

    /** One entry of the file. What it must have and has not is a fault that stops the start. */
    public record Entry(String file, Map<?, ?> values) {

        public String text(String key) {
            var found = values.get(key);
            if (found == null || found.toString().isBlank()) {
                throw new IllegalArgumentException(
                        "An entry of %s has no %s: %s".formatted(file, key, values.get("id")));
            }
            return found.toString().strip();
        }

        public int number(String key) {
            return Integer.parseInt(text(key));
        }

        public Optional<LocalDate> date(String key) {
            return values.get(key) instanceof java.util.Date read
                    ? Optional.of(LocalDate.ofInstant(read.toInstant(), ZoneOffset.UTC))
                    : Optional.empty();
        }

        public Dates dates() {
            return new Dates(date("validFrom").orElseThrow(), date("validTo"));
        }
    }

    /** When an entry holds: from a date, to its last date or until further notice. */
    public record Dates(LocalDate from, Optional<LocalDate> to) {

        public boolean include(LocalDate date) {
            return !date.isBefore(from) && to.map(last -> !date.isAfter(last)).orElse(true);
        }
    }

    public static List<Entry> read(String name) {
        try (InputStream file = DatedRuleFile.class.getResourceAsStream(name)) {
            List<?> entries = new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
            return entries.stream()
                    .map(entry -> new Entry(name, (Map<?, ?>) entry))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
