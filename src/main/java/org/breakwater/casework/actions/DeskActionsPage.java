package org.breakwater.casework.actions;

import java.time.LocalDate;
import java.util.List;
import org.breakwater.web.Page;

/**
 * Outstanding actions, the earliest due first.
 *
 * @param number the page, from 1
 */
public record DeskActionsPage(List<ActionRow> rows, int number, LocalDate today) implements Page {

    public boolean hasLater() {
        return rows.size() == ActionRow.PAGE;
    }
}
