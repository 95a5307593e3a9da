package org.breakwater.training;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.breakwater.training.catalogue.Course;
import org.breakwater.web.forms.Form;

/** The filters of the catalogue; invalid values are ignored. */
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

    /** Every word must occur in the title, the aim, the outcomes, the audience or the aliases. */
    private boolean says(Course course) {
        var own = Stream.of(
                course.title(),
                course.aim(),
                course.who(),
                "level " + course.level(),
                course.hours() + " CPD hours",
                course.holds(),
                course.way().inWords());
        var all = Stream.concat(
                        own, Stream.of(course.outcomes(), course.aliases()).flatMap(List::stream))
                .map(text -> text.toLowerCase(Locale.ROOT))
                .toList();
        return Arrays.stream(words.strip().toLowerCase(Locale.ROOT).split("\\s+"))
                .allMatch(word -> all.stream().anyMatch(text -> text.contains(word)));
    }
}
