package org.breakwater.training.office;

import java.util.List;
import org.breakwater.training.programme.SessionChangeRow;
import org.breakwater.training.programme.SessionRow;
import org.breakwater.web.Page;
import org.breakwater.web.forms.Problem;
import org.breakwater.web.govuk.Choice;

/**
 * One session, to change or cancel, with its history.
 *
 * @param venues available ones of the list
 * @param canBook whether the office can still give a place
 * @param hasBegun whether its start has passed, so that it can no longer be cancelled
 * @param notSaved why the input was not saved yet
 */
public record OfficeSessionPage(
        SessionRow row,
        String title,
        List<Choice> venues,
        List<SessionChangeRow> lines,
        PlanSessionForm form,
        CancelSessionForm cancelling,
        boolean canBook,
        boolean hasBegun,
        NotSaved notSaved,
        List<Problem> problems)
        implements Page {

    /** Why the input is on the page but not saved. */
    public enum NotSaved {
        NOTHING("", ""),
        CHANGED(
                "Someone else changed this session while you had it open.",
                "Your entries are still here. Their changes are listed below."),
        BEGUN("This session has already started.", "You can no longer cancel it."),
        PLANNED(
                "You have already added this session from the same page.",
                "Your entries are still here. Select “Save” to change the session.");

        private final String why;
        private final String next;

        NotSaved(String why, String next) {
            this.why = why;
            this.next = next;
        }

        public String inWords() {
            return why + " " + next;
        }
    }

    @Override
    public int status() {
        return notSaved != NotSaved.NOTHING ? 409 : problems.isEmpty() ? 200 : 422;
    }
}
