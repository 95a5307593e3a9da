package org.breakwater.pathways.allegations.cases.plannedmeetings;

import java.util.List;
import org.breakwater.casework.Case;
import org.breakwater.casework.screens.CaseScreen;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.pathways.allegations.meetings.InvitedRow;
import org.breakwater.pathways.allegations.meetings.PlannedMeetingRow;
import org.breakwater.web.govuk.Choice;

/** One planned meeting: who is invited, and whom else to invite. */
public record PlannedMeetingPage(
        Case theCase, PlannedMeetingRow meeting, List<InvitedRow> invited, PlannedMeetingForm form, Rejection snag)
        implements CaseScreen {

    public String path() {
        return theCase.path() + "/planned-meetings/" + meeting.id();
    }

    public List<Choice> toWithdraw() {
        return invited.stream()
                .filter(row -> row.presence() == null)
                .map(row -> Choice.of(row.id().toString(), row.who()))
                .toList();
    }

    public InvitationLines people() {
        return new InvitationLines(form.people());
    }
}
