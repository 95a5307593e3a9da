package org.breakwater.notify.outbox;

import java.util.List;
import org.breakwater.web.Page;

/**
 * @param number the page of the stuck ones, from 1
 * @param waiting the first pending ones
 */
public record OutboxPage(OutboxCount count, List<OutboxRow> stuck, int number, boolean more, List<OutboxRow> waiting)
        implements Page {

    public int waitingNotShown() {
        return Math.max(0, count.waiting() - waiting.size());
    }
}
