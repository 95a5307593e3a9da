package org.breakwater.training.office.courselinks;

import java.util.List;
import org.breakwater.training.catalogue.Course;
import org.breakwater.training.office.forms.FormSnapshot;
import org.breakwater.web.Page;
import org.breakwater.web.forms.Problem;

/**
 * Where one course is taken.
 *
 * @param hasContent whether we have content of our own for it
 * @param current the link that counts now
 * @param history what the office said, the newest first
 */
public record CourseLinkPage(
        Course course,
        boolean hasContent,
        String current,
        List<CourseLinkRow> history,
        CourseLinkForm form,
        List<Problem> problems)
        implements Page {

    /** The content of the form according to the record. */
    public String seen() {
        return FormSnapshot.of(new CourseLinkForm(current));
    }

    public String path() {
        return CourseLinksController.ALL + "/" + course.id();
    }
}
