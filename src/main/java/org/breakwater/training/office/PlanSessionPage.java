package org.breakwater.training.office;

import java.util.List;
import org.breakwater.training.catalogue.Course;
import org.breakwater.web.Page;
import org.breakwater.web.forms.Problem;
import org.breakwater.web.govuk.Choice;

/**
 * A new session.
 *
 * @param like the id of the session that it is copied from; empty if none
 * @param venues those of the list
 * @param toRead how many materials that one has
 */
public record PlanSessionPage(
        PlanSessionForm form,
        String like,
        int toRead,
        List<Course> courses,
        List<Choice> venues,
        List<Problem> problems)
        implements Page {

    @Override
    public int status() {
        return problems.isEmpty() ? 200 : 422;
    }
}
