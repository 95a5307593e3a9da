package org.breakwater.training.sessions;

import java.util.List;
import org.breakwater.web.Page;

/** What is given next. */
public record SessionsPage(List<CourseSession> coming) implements Page {}
