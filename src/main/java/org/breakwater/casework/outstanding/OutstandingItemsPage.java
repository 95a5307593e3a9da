package org.breakwater.casework.outstanding;

import java.time.Instant;
import java.util.List;
import org.breakwater.casework.Case;
import org.breakwater.casework.screens.CaseScreen;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.web.govuk.Choice;

/**
 * Everything that is owed on one case.
 *
 * @param items what is owed now
 * @param followUps what has an owner since the case was closed, also what has ended
 * @param deadlines those that run and outlive the case
 */
public record OutstandingItemsPage(
        Case theCase,
        List<OutstandingItem> items,
        List<OutstandingItemRow> followUps,
        List<Choice> deadlines,
        OutstandingItemForm form,
        Instant now,
        Rejection snag)
        implements CaseScreen {

    public boolean isClosed() {
        return theCase.isClosed();
    }

    @Override
    public String toString() {
        return "OutstandingItemsPage[" + theCase.id() + "]";
    }
}
