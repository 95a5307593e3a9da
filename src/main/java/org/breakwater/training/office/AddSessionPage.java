package org.breakwater.training.office;

import java.util.List;
import org.breakwater.training.Course;
import org.breakwater.web.Page;
import org.breakwater.web.Problem;

/**
 * A new session.
 *
 * @param like the id of the session that it is planned after; empty when of none
 * @param toRead how much that one gives to read
 */
public record AddSessionPage(SessionForm form, String like, int toRead, List<Course> courses, List<Problem> problems)
        implements Page {

    @Override
    public int status() {
        return problems.isEmpty() ? 200 : 422;
    }
}
