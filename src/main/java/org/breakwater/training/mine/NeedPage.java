package org.breakwater.training.mine;

import java.util.List;
import org.breakwater.training.model.BookingRow;
import org.breakwater.web.Page;
import org.breakwater.web.Problem;

/** What somebody needs in the room, to tell or to change. */
public record NeedPage(BookingRow row, String title, NeedForm form, List<Problem> problems) implements Page {

    @Override
    public String toString() {
        return "NeedPage[" + row.id() + "]";
    }
}
