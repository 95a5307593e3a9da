package org.breakwater.training.onlinecourses;

import java.util.List;
import java.util.Optional;
import org.breakwater.training.catalogue.Course;
import org.breakwater.training.catalogue.NamedOption;
import org.breakwater.training.certificates.CertificateRow;
import org.breakwater.training.onlinecourses.attempts.OnlineAttempt;
import org.breakwater.training.onlinecourses.attempts.OnlineAttemptRow;
import org.breakwater.training.onlinecourses.content.CourseContent;
import org.breakwater.training.organisations.OrganisationRow;
import org.breakwater.web.Page;
import org.breakwater.web.forms.Problem;

/**
 * Where someone starts an online course, or continues it.
 *
 * @param begun what they have not finished; empty if nothing
 * @param latest the last that they finished, if they have not begun again; empty if none
 * @param isOutdated whether the course has changed since they began it
 * @param certificate the last one for this course; empty if none
 * @param isKnown whether we know their name and where they work
 * @param found organisations that match the name
 */
public record OnlineCoursePage(
        Course course,
        CourseContent content,
        Optional<OnlineAttempt> begun,
        Optional<OnlineAttemptRow> latest,
        boolean isOutdated,
        Optional<CertificateRow> certificate,
        boolean isKnown,
        OnlineCourseForm form,
        List<OrganisationRow> found,
        List<NamedOption> kinds,
        List<Problem> problems)
        implements Page {

    public boolean asksWhich() {
        return !found.isEmpty() || form.addsOne();
    }

    @Override
    public String toString() {
        return "OnlineCoursePage[" + course.id() + "]";
    }
}
