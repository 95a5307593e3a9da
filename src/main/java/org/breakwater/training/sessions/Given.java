package org.breakwater.training.sessions;

import org.breakwater.training.Course;
import org.breakwater.training.SessionRow;

/** A course, at one time and place. */
public record Given(Course course, SessionRow session) {}
