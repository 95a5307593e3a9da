package org.breakwater.training.registers;

import java.util.List;
import org.breakwater.training.office.impact.TeachingFeedback;
import org.breakwater.training.sessions.CourseSession;
import org.breakwater.web.Page;
import org.jspecify.annotations.Nullable;

/** A trainer's sessions. @param taught the ratings of their delivery; null if they are no trainer */
public record RegistersPage(List<CourseSession> given, TeachingFeedback.@Nullable Taught taught) implements Page {}
