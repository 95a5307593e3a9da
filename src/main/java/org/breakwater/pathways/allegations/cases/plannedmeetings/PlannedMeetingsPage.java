package org.breakwater.pathways.allegations.cases.plannedmeetings;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.breakwater.casework.Case;
import org.breakwater.casework.screens.CaseScreen;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.pathways.allegations.meetings.MeetingPlan.Purpose;
import org.breakwater.pathways.allegations.meetings.PlannedMeetingRow;
import org.breakwater.web.govuk.Choice;

/**
 * The meetings of a case, and one to plan.
 *
 * @param meetings the latest first
 * @param canPlan whether the case is at a step in which a meeting is planned
 */
public record PlannedMeetingsPage(
        Case theCase, List<PlannedMeetingRow> meetings, boolean canPlan, PlannedMeetingsForm form, Rejection snag)
        implements CaseScreen {

    public Optional<PlannedMeetingRow> open() {
        return meetings.stream().filter(PlannedMeetingRow::isOpen).findFirst();
    }

    public List<PlannedMeetingRow> over() {
        return meetings.stream().filter(one -> !one.isOpen()).toList();
    }

    public String path() {
        return theCase.path() + "/planned-meetings";
    }

    public List<Choice> purposes() {
        return Arrays.stream(Purpose.values())
                .map(one -> Choice.of(one, one.inWords()))
                .toList();
    }

    public List<Choice> ways() {
        return MeetingTimeAnswers.ways();
    }

    public InvitationLines people() {
        return new InvitationLines(form.people());
    }
}
