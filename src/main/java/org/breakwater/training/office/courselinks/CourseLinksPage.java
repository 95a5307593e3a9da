package org.breakwater.training.office.courselinks;

import java.util.List;
import org.breakwater.training.catalogue.Course;
import org.breakwater.web.Page;

/** Every online course, and where it is taken. */
public record CourseLinksPage(List<Line> lines) implements Page {

    /**
     * One course.
     *
     * @param hasContent whether we have content of our own for it
     * @param link of another site; empty if there is none
     */
    public record Line(Course course, boolean hasContent, String link) {

        public String where() {
            if (!link.isEmpty()) {
                return "On another site";
            }
            return hasContent ? "On our own pages" : "Not available yet: it needs a link";
        }
    }
}
