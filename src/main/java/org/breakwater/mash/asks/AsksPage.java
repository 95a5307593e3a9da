package org.breakwater.mash.asks;

import java.time.Instant;
import java.util.List;
import org.breakwater.mash.model.AskRow;
import org.breakwater.mash.model.StrategyCallRow;
import org.breakwater.web.Page;

/**
 * What one agency was asked: what waits for its answer, the next due first, then what was answered or taken back.
 *
 * @param calls the strategy discussions that are called with it and have not ended
 * @param desk how to reach the desk by telephone now
 * @param number the page of what waits no more, from 1
 */
public record AsksPage(
        String agency,
        List<StrategyCallRow> calls,
        List<AskRow> open,
        List<AskRow> settled,
        int number,
        String desk,
        Instant now)
        implements Page {

    public boolean hasLater() {
        return settled.size() == AskRow.PAGE;
    }

    public long late() {
        return open.stream().filter(ask -> ask.isLateAt(now)).count();
    }

    @Override
    public String toString() {
        return "AsksPage[" + agency + "]";
    }
}
