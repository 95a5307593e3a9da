package org.breakwater.training;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.breakwater.training.catalogue.Course;
import org.breakwater.web.Page;
import org.breakwater.web.govuk.Choice;

/**
 * The courses that match the filters.
 *
 * @param instead the corrected words that were searched; empty if those that were typed
 * @param near where there are none: courses that come near
 * @param dates the next date of a course with its places, by the id of the course
 */
public record TrainingPage(
        TrainingForm form, List<Course> courses, String instead, List<Course> near, Map<String, String> dates)
        implements Page {

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

    /** Its next date; e-learning has none. */
    public List<String> datesOf(Course course) {
        return course.isOnline() ? List.of() : List.of(dates.getOrDefault(course.id(), "No dates yet."));
    }

    /** What is no course, and was searched for. */
    public List<SearchSuggestion> helpful() {
        return SearchSuggestion.of(form.words());
    }

    public boolean isNarrowed() {
        return !form.isEmpty();
    }
}
