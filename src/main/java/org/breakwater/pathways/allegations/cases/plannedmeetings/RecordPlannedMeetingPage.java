package org.breakwater.pathways.allegations.cases.plannedmeetings;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.breakwater.casework.Case;
import org.breakwater.casework.screens.CaseScreen;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.pathways.allegations.meetings.InvitedRow;
import org.breakwater.pathways.allegations.meetings.InvitedRow.Presence;
import org.breakwater.pathways.allegations.meetings.PlannedMeetingRow;
import org.breakwater.pathways.allegations.records.AllegationOutcome;
import org.breakwater.web.govuk.Choice;

/** A planned meeting to record, against those who were invited. */
public record RecordPlannedMeetingPage(
        Case theCase,
        PlannedMeetingRow meeting,
        List<InvitedRow> invited,
        RecordPlannedMeetingForm form,
        Rejection snag)
        implements CaseScreen {

    public List<Choice> presences() {
        return Stream.of(Presence.ATTENDED, Presence.APOLOGIES, Presence.ABSENT)
                .map(one -> Choice.of(one, one.inWords()))
                .toList();
    }

    public List<Choice> outcomes() {
        return Arrays.stream(AllegationOutcome.values())
                .map(one -> Choice.of(one, one.inWords()))
                .toList();
    }
}
