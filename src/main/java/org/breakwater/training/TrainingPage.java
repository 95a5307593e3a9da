package org.breakwater.training;

import java.util.Arrays;
import java.util.List;
import org.breakwater.training.catalogue.Course;
import org.breakwater.web.Page;
import org.breakwater.web.govuk.Choice;

/** The courses that match the filters. */
public record TrainingPage(TrainingForm form, List<Course> courses) implements Page {

    public static List<Choice> levels() {
        return List.of(
                Choice.of("1", "1: everyone"),
                Choice.of("2", "2: people who work regularly with families"),
                Choice.of("3", "3: people with particular child protection responsibilities, and safeguarding leads"));
    }

    public static List<Choice> ways() {
        return Arrays.stream(Course.Way.values())
                .map(way -> Choice.of(way, way.inWords()))
                .toList();
    }

    /** What is no course, and was searched for. */
    public List<SearchSuggestion> helpful() {
        return SearchSuggestion.of(form.words());
    }

    public boolean isNarrowed() {
        return !form.isEmpty();
    }
}
