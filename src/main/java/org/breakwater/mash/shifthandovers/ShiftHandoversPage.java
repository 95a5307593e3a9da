package org.breakwater.mash.shifthandovers;

import java.time.Instant;
import java.util.List;
import org.breakwater.web.Page;

/**
 * The notes for one shift, and for the desk the red contacts without one.
 *
 * @param watch whose notes these are
 * @param mine the shift of the current user
 * @param number the page, from 1
 */
public record ShiftHandoversPage(
        Shift watch,
        Shift mine,
        List<ShiftHandovers.Card> cards,
        ShiftHandovers.Counts counts,
        List<ShiftHandovers.WithoutCard> without,
        boolean loud,
        int number,
        Instant now)
        implements Page {

    public boolean hasLater() {
        return cards.size() == ShiftHandoverRow.PAGE;
    }

    public String at(Shift which, int page) {
        return "/desk/shift-handovers?watch=" + which.name() + "&page=" + page;
    }

    public String ifEmpty() {
        return watch == Shift.NIGHT
                ? "No handover notes for EDT. They appear here when MASH+ writes one on a contact."
                : "No handover notes from EDT. They appear here when EDT sends one.";
    }
}
