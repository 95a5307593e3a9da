package org.breakwater.training.courses;

import java.util.List;
import org.breakwater.training.catalogue.Course;
import org.breakwater.training.programme.SessionRow;
import org.breakwater.web.Page;

/**
 * One course.
 *
 * @param staff who the groups of staff are that it is meant for
 * @param first what has to be done before it
 * @param next what it opens the way to
 * @param sessions when it is given next
 */
public record CoursePage(
        Course course, List<String> staff, List<Course> first, List<Course> next, List<SessionRow> sessions)
        implements Page {}
