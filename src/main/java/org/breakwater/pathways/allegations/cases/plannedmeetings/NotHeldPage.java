package org.breakwater.pathways.allegations.cases.plannedmeetings;

import java.util.Arrays;
import java.util.List;
import org.breakwater.casework.Case;
import org.breakwater.casework.screens.CaseScreen;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.pathways.allegations.meetings.PlannedMeetingRow;
import org.breakwater.web.govuk.Choice;

/** A planned meeting to postpone or cancel. */
public record NotHeldPage(Case theCase, PlannedMeetingRow meeting, NotHeldForm form, Rejection snag)
        implements CaseScreen {

    public List<Choice> endings() {
        return Arrays.stream(NotHeldForm.What.values())
                .map(one -> Choice.of(one, one.inWords()))
                .toList();
    }

    public List<Choice> ways() {
        return MeetingTimeAnswers.ways();
    }
}
