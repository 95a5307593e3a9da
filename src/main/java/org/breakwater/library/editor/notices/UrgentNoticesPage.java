package org.breakwater.library.editor.notices;

import java.time.Instant;
import java.util.List;
import org.breakwater.time.EnglishTimes;
import org.breakwater.web.Page;
import org.breakwater.web.forms.Problem;
import org.breakwater.web.shell.Banner;

/**
 * Every notice: pending approval, current, future and past.
 *
 * @param open those that are not over
 * @param past those that are, of this page
 * @param number of the page of those that are over, from 1
 * @param more whether an older page follows
 * @param me the current user's account id
 * @param writes whether this person may write one
 */
public record UrgentNoticesPage(
        List<Listed> open,
        List<Listed> past,
        int number,
        boolean more,
        UrgentNoticeForm form,
        List<Problem> problems,
        String me,
        boolean writes,
        Instant now)
        implements Page {

    /** A notice, and how its readers see it. */
    public record Listed(UrgentNoticeRow row, Banner shown) {}

    public List<Listed> waiting() {
        return open.stream().filter(one -> !one.row().isApproved()).toList();
    }

    public List<Listed> present() {
        return open.stream().filter(one -> one.row().isShownAt(now)).toList();
    }

    public List<Listed> coming() {
        return open.stream()
                .filter(one -> one.row().isApproved() && one.row().shownFrom().isAfter(now))
                .toList();
    }

    public boolean isOver(UrgentNoticeRow row) {
        return row.endedAt() != null || !row.shownUntil().isAfter(now);
    }

    public boolean mayApprove(UrgentNoticeRow row) {
        return !isOver(row) && !row.isApproved() && !row.author().equals(me);
    }

    public static String when(Instant at) {
        return EnglishTimes.weekdayInWords(at);
    }
}
