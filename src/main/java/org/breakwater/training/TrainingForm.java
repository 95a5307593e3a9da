package org.breakwater.training;

import org.breakwater.training.catalogue.Course;
import org.breakwater.web.forms.Form;

/** The filters of the catalogue; invalid values are ignored. */
public record TrainingForm(String words, String level, String way) implements Form {

    boolean isEmpty() {
        return (words + level + way).isBlank();
    }

    /** Whether it has the level and the format. */
    boolean lets(Course course) {
        return (level.isBlank() || level.equals(String.valueOf(course.level())))
                && (way.isBlank() || way.equals(course.way().name()));
    }
}
