package org.breakwater.training.sessions;

import org.breakwater.training.catalogue.Course;
import org.breakwater.training.programme.SessionRow;

/** A course, at one time and place. */
public record CourseSession(Course course, SessionRow session) {}
