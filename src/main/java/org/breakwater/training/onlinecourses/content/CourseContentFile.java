package org.breakwater.training.onlinecourses.content;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.breakwater.training.catalogue.CatalogueFault;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The file of one online course. @param course the id that it has to have */
record CourseContentFile(String course, Map<?, ?> values) {

    /** As many as the tables hold. */
    private static final int MOST = 50;

    private static final int MOST_OPTIONS = 6;

    /** @throws CatalogueFault if something is missing or contradicts itself */
    static CourseContent read(String course, String yaml) {
        return new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml) instanceof Map<?, ?> values
                ? new CourseContentFile(course, values).content()
                : new CourseContentFile(course, Map.of()).content();
    }

    private CourseContent content() {
        if (!course.equals(values.get("course"))) {
            throw fault("“course” is its id, which is the name of the file");
        }
        var units = entries("units", this::unit);
        var questions = entries("questions", this::question);
        var pass = number(values, "pass", questions.size());
        var version = number(values, "version", 1_000_000);
        var approved = Boolean.TRUE.equals(values.get("approved"));
        return new CourseContent(course, version, from(), approved, pass, units, questions);
    }

    private LocalDate from() {
        if (values.get("from") instanceof Date day) {
            return LocalDate.ofInstant(day.toInstant(), ZoneOffset.UTC);
        }
        throw fault("it has no “from” date");
    }

    private <T> List<T> entries(String key, Function<Map<?, ?>, T> each) {
        if (values.get(key) instanceof List<?> list && !list.isEmpty() && list.size() <= MOST) {
            return list.stream()
                    .map(one -> each.apply(one instanceof Map<?, ?> entry ? entry : Map.of()))
                    .toList();
        }
        throw fault("it has from 1 to %d %s".formatted(MOST, key));
    }

    private ContentUnit unit(Map<?, ?> entry) {
        if (entry.get("text") instanceof List<?> list && !list.isEmpty()) {
            return new ContentUnit(
                    text(entry, "title"), list.stream().map(this::block).toList());
        }
        throw fault("each unit has a text, as a list");
    }

    private ContentBlock block(@Nullable Object said) {
        return switch (said) {
            case String words -> new ContentBlock.Paragraph(words);
            case List<?> points -> new ContentBlock.Bullets(strings(points));
            case Map<?, ?> one when has(one, "heading") -> new ContentBlock.Heading(text(one, "heading"));
            case Map<?, ?> one when has(one, "important") -> new ContentBlock.Important(text(one, "important"));
            case Map<?, ?> one
            when has(one, "link", "name") && text(one, "link").startsWith("/") ->
                new ContentBlock.PageLink(text(one, "link"), text(one, "name"));
            case null, default -> throw fault("a text has paragraphs, lists, a heading, important or a link to a page");
        };
    }

    private ContentQuestion question(Map<?, ?> entry) {
        var options = entry.get("options") instanceof List<?> list ? strings(list) : List.<String>of();
        Set<String> different = new HashSet<>(options);
        if (options.size() < 2 || options.size() > MOST_OPTIONS || different.size() < options.size()) {
            throw fault("each question has from 2 to %d different options".formatted(MOST_OPTIONS));
        }
        return new ContentQuestion(
                text(entry, "ask"), options, number(entry, "right", options.size()), text(entry, "why"));
    }

    /** A text that is cut in two by a comma has a key too many: half of a warning is never shown. */
    private static boolean has(Map<?, ?> entry, String... keys) {
        return entry.keySet().equals(Set.of(keys));
    }

    /** A point with a colon that is not in quotation marks is no text. */
    private List<String> strings(List<?> list) {
        if (list.stream().allMatch(one -> one instanceof String words && !words.isBlank())) {
            return list.stream().map(String::valueOf).toList();
        }
        throw fault("each point of a list, and each option, is a text: put it in quotation marks");
    }

    private String text(Map<?, ?> entry, String key) {
        if (entry.get(key) instanceof String words && !words.isBlank()) {
            return words.strip();
        }
        throw fault("a “%s” is missing".formatted(key));
    }

    private int number(Map<?, ?> entry, String key, int most) {
        if (entry.get(key) instanceof Integer number && number >= 1 && number <= most) {
            return number;
        }
        throw fault("“%s” is a number from 1 to %d".formatted(key, most));
    }

    private CatalogueFault fault(String words) {
        return new CatalogueFault(List.of("courses/" + course + ".yaml: " + words));
    }

    @Override
    public String toString() {
        return "CourseContentFile[" + course + "]";
    }
}
