package org.breakwater.mash.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** On what an agency may be asked: data with a source and dates, from a file. A question keeps the version it used. */
public final class LawfulBases {

    private static final LawfulBases SHIPPED = read();

    private final List<Basis> all;

    private LawfulBases(List<Basis> all) {
        this.all = List.copyOf(all);
    }

    /** One basis in one version, with the dates between which it holds; {@code validTo} is empty while it does. */
    public record Basis(
            String id, int version, String name, String source, LocalDate validFrom, Optional<LocalDate> validTo) {

        boolean holdsOn(LocalDate date) {
            return !date.isBefore(validFrom)
                    && validTo.map(last -> !date.isAfter(last)).orElse(true);
        }
    }

    public static LawfulBases shipped() {
        return SHIPPED;
    }

    /** What can be chosen on this date, in the order of the file. */
    public List<Basis> on(LocalDate date) {
        return all.stream().filter(basis -> basis.holdsOn(date)).toList();
    }

    public Optional<Basis> find(String id, LocalDate date) {
        return on(date).stream().filter(basis -> basis.id().equals(id)).findFirst();
    }

    /** The words of a basis as they were when it was used. */
    public String nameOf(String id, int version) {
        return all.stream()
                .filter(basis -> basis.id().equals(id) && basis.version() == version)
                .map(Basis::name)
                .findFirst()
                .orElse(id);
    }

    private static LawfulBases read() {
        try (InputStream file = LawfulBases.class.getResourceAsStream("lawful-bases.yaml")) {
            var bases = new ArrayList<Basis>();
            for (Object entry : (List<?>) new Yaml(new SafeConstructor(new LoaderOptions())).load(file)) {
                bases.add(basis((Map<?, ?>) entry));
            }
            return new LawfulBases(bases);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Basis basis(Map<?, ?> entry) {
        return new Basis(
                text(entry, "id"),
                Integer.parseInt(text(entry, "version")),
                text(entry, "name"),
                text(entry, "source"),
                date(entry, "validFrom").orElseThrow(),
                date(entry, "validTo"));
    }

    private static Optional<LocalDate> date(Map<?, ?> entry, String key) {
        return entry.get(key) instanceof java.util.Date read
                ? Optional.of(LocalDate.ofInstant(read.toInstant(), java.time.ZoneOffset.UTC))
                : Optional.empty();
    }

    private static String text(Map<?, ?> entry, String key) {
        var found = entry.get(key);
        if (found == null || found.toString().isBlank()) {
            throw new IllegalArgumentException("A lawful basis has no " + key + ": " + entry.get("id"));
        }
        return found.toString().strip();
    }
}
