package org.breakwater.casework.outstanding;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.breakwater.web.Page;

/**
 * Outstanding items of closed contacts, the next due first; before them what awaits a manager's approval.
 *
 * @param me the account of the current user
 * @param number the page, from 1
 */
public record DeskOutstandingPage(
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
        return "DeskOutstandingPage[" + number + "]";
    }
}
