package org.breakwater.training.office;

import java.util.List;
import org.breakwater.training.SessionLineRow;
import org.breakwater.training.SessionRow;
import org.breakwater.web.Page;
import org.breakwater.web.Problem;

/**
 * One session, to change or cancel, with everything that was changed so far.
 *
 * @param stale whether somebody changed it since the page was opened
 */
public record OneSessionPage(
        SessionRow row,
        String title,
        List<SessionLineRow> lines,
        SessionForm form,
        CancelForm cancelling,
        boolean stale,
        List<Problem> problems)
        implements Page {

    @Override
    public int status() {
        return stale ? 409 : problems.isEmpty() ? 200 : 422;
    }
}
