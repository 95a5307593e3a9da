package org.breakwater.training;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.breakwater.web.Form;

/** What the catalogue is narrowed by; what makes no sense narrows nothing. */
public record TrainingForm(String words, String level, String way) implements Form {

    boolean isEmpty() {
        return (words + level + way).isBlank();
    }

    List<Course> of(List<Course> courses) {
        return courses.stream()
                .filter(course -> level.isBlank() || level.equals(String.valueOf(course.level())))
                .filter(course -> way.isBlank() || way.equals(course.way().name()))
                .filter(this::says)
                .toList();
    }

    /** Every word, in the title, the aim, the outcomes or whom it is for. */
    private boolean says(Course course) {
        var all = Stream.concat(Stream.of(course.title(), course.aim(), course.who()), course.outcomes().stream())
                .map(text -> text.toLowerCase(Locale.ROOT))
                .toList();
        return Arrays.stream(words.strip().toLowerCase(Locale.ROOT).split("\\s+"))
                .allMatch(word -> all.stream().anyMatch(text -> text.contains(word)));
    }
}
