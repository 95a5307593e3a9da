package org.breakwater.casework.outstanding;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.breakwater.web.Page;

/**
 * What is still owed on closed contacts, the next due first; before it what waits for a manager's approval.
 *
 * @param me the account of the person who looks
 * @param number the page, from 1
 */
public record DeskOutstandingItemsPage(
        List<OutstandingPart.ToApprove> toApprove, List<OutstandingItemRow> rows, UUID me, int number, Instant now)
        implements Page {

    public boolean isMine(OutstandingItemRow row) {
        return me.equals(row.accountId());
    }

    public boolean hasLater() {
        return rows.size() == OutstandingItemRow.PAGE;
    }

    @Override
    public String toString() {
        return "DeskOutstandingItemsPage[" + number + "]";
    }
}
