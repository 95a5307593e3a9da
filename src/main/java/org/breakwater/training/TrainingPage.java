package org.breakwater.training;

import java.util.Arrays;
import java.util.List;
import org.breakwater.web.Page;
import org.breakwater.web.govuk.Choice;

/** The courses, as far as they were asked for. */
public record TrainingPage(TrainingForm form, List<Course> courses) implements Page {

    public static List<Choice> levels() {
        return List.of(
                Choice.of("1", "1: everybody"),
                Choice.of("2", "2: who works with families often"),
                Choice.of("3", "3: who has a special duty"));
    }

    public static List<Choice> ways() {
        return Arrays.stream(Course.Way.values())
                .map(way -> Choice.of(way, way.inWords()))
                .toList();
    }

    public boolean isNarrowed() {
        return !form.isEmpty();
    }
}
