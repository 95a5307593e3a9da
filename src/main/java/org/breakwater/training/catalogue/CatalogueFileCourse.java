package org.breakwater.training.catalogue;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** One course of the file. */
record CatalogueFileCourse(Map<?, ?> values) {

    private static final int LEVELS = 3;
    private static final int GROUPS = 8;
    private static final int OUTCOMES = 10;
    private static final int LONGEST = 300;

    Course read() {
        return new Course(
                id(),
                text("title"),
                words("aliases"),
                date("from").orElseThrow(() -> fault("it has no “from” date")),
                date("until"),
                way(),
                number("level", LEVELS),
                groups(),
                number("hours", 100),
                values.containsKey("refresh") ? OptionalInt.of(number("refresh", 120)) : OptionalInt.empty(),
                words("before"),
                text("aim"),
                outcomes(),
                text("who"),
                new LinkedHashSet<>(someWords("for")),
                new LinkedHashSet<>(words("duties")),
                procedures(),
                link());
    }

    /** Each with the title that a reader follows. */
    private List<NamedOption> procedures() {
        return values.get("procedures") instanceof List<?> list
                ? list.stream()
                        .map(one -> one instanceof Map<?, ?> entry && entry.get("name") != null
                                ? new NamedOption(String.valueOf(entry.get("id")), String.valueOf(entry.get("name")))
                                : fail("each of the procedures has an id, which is its address, and a name"))
                        .toList()
                : List.of();
    }

    private NamedOption fail(String words) {
        throw fault(words);
    }

    private String id() {
        var id = String.valueOf(values.get("id"));
        if (!id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw fault("an id is small letters, digits and hyphens");
        }
        return id;
    }

    private String text(String key) {
        var found = values.get(key);
        if (found == null || found.toString().isBlank()) {
            throw fault("it has no " + key);
        }
        return found.toString().strip();
    }

    private Course.Way way() {
        try {
            return Course.Way.valueOf(text("way"));
        } catch (IllegalArgumentException unknown) {
            throw fault("way is ONLINE, VIRTUAL or FACE_TO_FACE");
        }
    }

    /** Sent to the partnership's learning system: only over HTTPS. */
    private String link() {
        var link = values.containsKey("link") ? text("link") : "";
        if (!link.isEmpty() && (way() != Course.Way.ONLINE || !link.matches("https://[^\\s\"'<>]{1,290}"))) {
            throw fault("link begins with https://, and is for a course whose way is ONLINE");
        }
        return link;
    }

    private int number(String key, int most) {
        return inRange(values.get(key), key, most);
    }

    private int inRange(@Nullable Object found, String key, int most) {
        if (found instanceof Integer number && number >= 1 && number <= most) {
            return number;
        }
        throw fault(key + " is a number from 1 to " + most);
    }

    private List<Integer> groups() {
        return values.get("groups") instanceof List<?> list && !list.isEmpty()
                ? list.stream().map(one -> inRange(one, "groups", GROUPS)).toList()
                : List.of(inRange("", "groups", GROUPS));
    }

    private List<String> words(String key) {
        return values.get(key) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    private List<String> someWords(String key) {
        var found = words(key);
        if (found.isEmpty()) {
            throw fault("it has no " + key);
        }
        return found;
    }

    /** As many as a person can reasonably rate. */
    private List<String> outcomes() {
        var found = someWords("outcomes");
        if (found.size() > OUTCOMES || found.stream().anyMatch(one -> one.length() > LONGEST)) {
            throw fault("it can have up to %d outcomes of %d characters each".formatted(OUTCOMES, LONGEST));
        }
        return found;
    }

    private Optional<LocalDate> date(String key) {
        return values.get(key) instanceof Date read
                ? Optional.of(LocalDate.ofInstant(read.toInstant(), ZoneOffset.UTC))
                : Optional.empty();
    }

    private CatalogueFault fault(String words) {
        return new CatalogueFault(List.of(values.get("id") + ": " + words));
    }

    @Override
    public String toString() {
        return "CatalogueFileCourse[" + values.get("id") + "]";
    }
}
