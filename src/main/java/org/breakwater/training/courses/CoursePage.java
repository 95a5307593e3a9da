package org.breakwater.training.courses;

import java.util.List;
import org.breakwater.training.catalogue.Course;
import org.breakwater.training.programme.SessionRow;
import org.breakwater.web.Page;

/**
 * One course.
 *
 * @param first what has to be done before it
 * @param next what it opens the way to
 * @param sessions when it is given next
 */
public record CoursePage(Course course, List<Course> first, List<Course> next, List<SessionRow> sessions)
        implements Page {

    public String groups() {
        var all = course.groups().stream().map(String::valueOf).toList();
        return all.size() == 1
                ? "Staff group " + all.getFirst()
                : "Staff groups " + String.join(", ", all.subList(0, all.size() - 1)) + " and " + all.getLast();
    }
}
