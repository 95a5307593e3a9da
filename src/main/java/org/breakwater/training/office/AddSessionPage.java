package org.breakwater.training.office;

import java.util.List;
import org.breakwater.training.Course;
import org.breakwater.web.Page;
import org.breakwater.web.Problem;

/** A new session. */
public record AddSessionPage(SessionForm form, List<Course> courses, List<Problem> problems) implements Page {

    @Override
    public int status() {
        return problems.isEmpty() ? 200 : 422;
    }
}
