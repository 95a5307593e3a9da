package org.breakwater.training.courses;

import java.util.List;
import org.breakwater.training.catalogue.Course;
import org.breakwater.training.sessions.SessionOffer;
import org.breakwater.web.Page;

/**
 * One course.
 *
 * @param staff descriptions of the staff groups that it is meant for
 * @param first its prerequisites
 * @param next the courses that require it
 * @param sessions its next dates
 * @param takenHere whether it is an online course on our own pages
 * @param link of another site where it is taken; empty if there is none
 */
public record CoursePage(
        Course course,
        List<String> staff,
        List<Course> first,
        List<Course> next,
        List<SessionOffer> sessions,
        boolean takenHere,
        String link)
        implements Page {}
