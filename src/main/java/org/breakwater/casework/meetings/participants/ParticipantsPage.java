package org.breakwater.casework.meetings.participants;

import java.util.Arrays;
import java.util.List;
import org.breakwater.access.accounts.Agencies;
import org.breakwater.casework.Case;
import org.breakwater.casework.meetings.discussions.Participant;
import org.breakwater.casework.meetings.discussions.StrategyDiscussion;
import org.breakwater.casework.screens.CaseScreen;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.web.govuk.Choice;

/** Several participants of a strategy discussion on one page, each with their attendance. */
public record ParticipantsPage(
        Case theCase, StrategyDiscussion discussion, Agencies known, ParticipantsForm form, Rejection snag)
        implements CaseScreen {

    public List<Choice> agencies() {
        return known.toAsk().stream()
                .map(one -> Choice.of(one.id(), one.name()))
                .toList();
    }

    public List<Choice> presences() {
        return Arrays.stream(Participant.Presence.values())
                .map(one -> Choice.of(one, one.inWords()))
                .toList();
    }

    @Override
    public String toString() {
        return "ParticipantsPage[" + discussion.strategy().id() + "]";
    }
}
