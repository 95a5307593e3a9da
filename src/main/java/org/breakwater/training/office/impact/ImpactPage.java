package org.breakwater.training.office.impact;

import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.breakwater.training.catalogue.Course;
import org.breakwater.web.Page;

/** Every course of a year, and the confidence before, after and later. @param year from its first of April */
public record ImpactPage(Year year, List<Course> courses, ImpactFigures figures) implements Page {

    /** Where each course is told in detail, by its title. */
    public Map<String, String> links() {
        return courses.stream()
                .collect(Collectors.toMap(
                        Course::title,
                        course -> "/training/office/impact/" + course.id() + "?year=" + year,
                        (a, b) -> a));
    }
}
