package org.breakwater.casework.meetings.childseen;

import java.util.Arrays;
import java.util.List;
import org.breakwater.casework.Case;
import org.breakwater.casework.meetings.discussions.ChildSeenRow.Consent;
import org.breakwater.casework.meetings.discussions.ChildSeenRow.Medical;
import org.breakwater.casework.meetings.discussions.StrategyDiscussion;
import org.breakwater.casework.screens.CaseScreen;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.web.govuk.Choice;

/** Whether each child was seen, and whether a medical is needed: every child on one page. */
public record ChildSeenPage(Case theCase, StrategyDiscussion discussion, ChildSeenForm form, Rejection snag)
        implements CaseScreen {

    public List<Choice> yesOrNo() {
        return List.of(Choice.of("YES", "Yes"), Choice.of("NO", "No"));
    }

    public List<Choice> medicals() {
        return Arrays.stream(Medical.values())
                .map(one -> Choice.of(one, one.inWords()))
                .toList();
    }

    public List<Choice> consents() {
        return Arrays.stream(Consent.values())
                .filter(one -> one != Consent.NONE)
                .map(one -> Choice.of(one, one.inWords()))
                .toList();
    }

    @Override
    public String toString() {
        return "ChildSeenPage[" + discussion.strategy().id() + "]";
    }
}
