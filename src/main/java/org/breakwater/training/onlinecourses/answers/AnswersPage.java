package org.breakwater.training.onlinecourses.answers;

import org.breakwater.training.catalogue.Course;
import org.breakwater.training.onlinecourses.attempts.OnlineAttempt;
import org.breakwater.training.onlinecourses.content.CourseContent;
import org.breakwater.web.Page;

/** All the answers, to check before they count. */
public record AnswersPage(Course course, OnlineAttempt attempt) implements Page {

    public CourseContent content() {
        return attempt.content();
    }
}
