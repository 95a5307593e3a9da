package org.breakwater.training.onlinecourses;

import java.util.List;
import java.util.Optional;
import org.breakwater.training.catalogue.Course;
import org.breakwater.training.certificates.CertificateRow;
import org.breakwater.training.onlinecourses.attempts.OnlineAttempt;
import org.breakwater.training.onlinecourses.content.CourseContent;
import org.breakwater.web.Page;

/**
 * The result of the last attempt that they finished.
 *
 * @param certificate for the course; empty if there is none
 */
public record ResultPage(Course course, OnlineAttempt attempt, Optional<CertificateRow> certificate) implements Page {

    public CourseContent content() {
        return attempt.content();
    }

    public boolean isPassed() {
        return attempt.row().isPassed();
    }

    /** Whether it was finished with other questions than there are now. */
    public boolean isOutdated() {
        return attempt.row().contentVersion() != content().version();
    }

    /** The questions that were answered wrong; none if the questions are others by now. */
    public List<Integer> wrong() {
        return isOutdated() ? List.of() : content().wrong(attempt.answers());
    }

    @Override
    public String toString() {
        return "ResultPage[" + course.id() + "]";
    }
}
