package org.breakwater.training.sessions;

import java.util.List;
import org.breakwater.web.Page;

/** The next course dates. */
public record SessionsPage(List<CourseSession> coming) implements Page {}
