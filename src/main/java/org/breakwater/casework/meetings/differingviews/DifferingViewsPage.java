package org.breakwater.casework.meetings.differingviews;

import java.util.List;
import org.breakwater.access.accounts.Agencies;
import org.breakwater.casework.Case;
import org.breakwater.casework.meetings.discussions.StrategyDiscussionRow;
import org.breakwater.casework.screens.CaseScreen;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.web.govuk.Choice;

/** Who disagrees with what a discussion decided, and the form that adds one. */
public record DifferingViewsPage(
        Case theCase,
        StrategyDiscussionRow row,
        List<DifferingViewRow> views,
        Agencies known,
        DifferingViewForm form,
        Rejection snag)
        implements CaseScreen {

    public List<Choice> agencies() {
        return known.toAsk().stream()
                .map(one -> Choice.of(one.id(), one.name()))
                .toList();
    }

    @Override
    public String toString() {
        return "DifferingViewsPage[" + row.id() + "]";
    }
}
