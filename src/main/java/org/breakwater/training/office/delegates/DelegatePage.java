package org.breakwater.training.office.delegates;

import java.util.List;
import org.breakwater.training.AttendanceMark;
import org.breakwater.training.book.CancelPlaceForm;
import org.breakwater.training.bookings.BookingChangeRow;
import org.breakwater.training.bookings.BookingRow;
import org.breakwater.web.Page;
import org.breakwater.web.forms.Problem;
import org.jspecify.annotations.Nullable;

/**
 * One booking, with its history.
 *
 * @param what the mark that counts; null while there is none
 * @param need their access needs; empty if there are none
 * @param canGive whether they wait, and can be given a place out of turn
 * @param turn the reason for that, as it was typed
 * @param canLeave whether it can be given up still
 * @param fee what giving it up costs now, in pence
 */
public record DelegatePage(
        BookingRow row,
        String title,
        List<BookingChangeRow> lines,
        @Nullable AttendanceMark what,
        String need,
        boolean canGive,
        OutOfTurnForm turn,
        boolean canLeave,
        int fee,
        CancelPlaceForm form,
        List<Problem> problems)
        implements Page {

    /** Whether they can still answer or cancel: once they are marked, that is how it stands. */
    public boolean isToCome() {
        return canLeave && what == null;
    }

    public String stands() {
        return what != null
                ? what.inWords()
                : row.stands(false) + (row.isOverQuota() ? " (their organisation has all the places it can have)" : "");
    }

    /** The heading above giving up what they have. */
    public String leaving() {
        return switch (row.state()) {
            case WAITING -> "Remove from the waiting list";
            case OFFERED -> "Decline the offer for them";
            default -> "Cancel their place";
        };
    }

    public String leave() {
        return switch (row.state()) {
            case WAITING -> "Remove from waiting list";
            case OFFERED -> "Decline offer";
            default -> "Cancel place";
        };
    }

    public List<BookingChangeRow.Told> history() {
        return BookingChangeRow.told(lines);
    }

    public String people() {
        return "/training/office/" + row.sessionId() + "/delegates";
    }

    public String path() {
        return people() + "/" + row.id();
    }

    @Override
    public String toString() {
        return "DelegatePage[" + row.id() + "]";
    }
}
