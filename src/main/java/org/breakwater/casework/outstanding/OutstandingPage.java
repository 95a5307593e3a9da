package org.breakwater.casework.outstanding;

import java.time.Instant;
import java.util.List;
import org.breakwater.casework.Case;
import org.breakwater.casework.screens.CaseScreen;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.web.govuk.Choice;

/**
 * Everything outstanding on one case.
 *
 * @param items what is outstanding now
 * @param followUps what has an owner since the case was closed, ended ones too
 * @param deadlines the running ones that outlive the case
 */
public record OutstandingPage(
        Case theCase,
        List<OutstandingItem> items,
        List<OutstandingItemRow> followUps,
        List<Choice> deadlines,
        OutstandingForm form,
        Instant now,
        Rejection snag)
        implements CaseScreen {

    public boolean isClosed() {
        return theCase.isClosed();
    }

    @Override
    public String toString() {
        return "OutstandingPage[" + theCase.id() + "]";
    }
}
