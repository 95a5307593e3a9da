package org.breakwater.casework.meetings.heldtime;

import java.util.List;
import org.breakwater.casework.Case;
import org.breakwater.casework.meetings.discussions.StrategyDiscussionRow;
import org.breakwater.casework.screens.CaseScreen;
import org.breakwater.casework.screens.Rejection;

/** When a discussion was held, what was recorded before, and the form that corrects it. */
public record HeldTimePage(
        Case theCase, StrategyDiscussionRow row, List<HeldTimeRow> corrections, HeldTimeForm form, Rejection snag)
        implements CaseScreen {

    @Override
    public String toString() {
        return "HeldTimePage[" + row.id() + "]";
    }
}
