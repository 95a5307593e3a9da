package org.breakwater.training.office;

import java.util.List;
import org.breakwater.training.Course;
import org.breakwater.web.Page;
import org.breakwater.web.Problem;
import org.breakwater.web.govuk.Choice;

/** A new session. @param venues those of the list */
public record AddSessionPage(SessionForm form, List<Course> courses, List<Choice> venues, List<Problem> problems)
        implements Page {

    @Override
    public int status() {
        return problems.isEmpty() ? 200 : 422;
    }
}
