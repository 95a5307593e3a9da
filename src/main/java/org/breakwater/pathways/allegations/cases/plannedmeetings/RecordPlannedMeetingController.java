package org.breakwater.pathways.allegations.cases.plannedmeetings;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.casework.pathway.PathwayCase;
import org.breakwater.casework.screens.CaseOpening.Answer;
import org.breakwater.casework.screens.CaseVersions;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.pathways.allegations.lifecycle.AllegationStep;
import org.breakwater.pathways.allegations.lifecycle.AllegationsDesk;
import org.breakwater.pathways.allegations.meetings.InvitedRow;
import org.breakwater.pathways.allegations.meetings.MeetingInvitations;
import org.breakwater.pathways.allegations.meetings.PlannedMeetingRow;
import org.breakwater.pathways.allegations.meetings.PlannedMeetings;
import org.breakwater.time.Calendars;
import org.breakwater.web.FailedRequest;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Checked.Good;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What became of a planned meeting: held, postpone or cancelled. */
@Controller
@RequestMapping("/allegations/cases/{allegationCase}/planned-meetings/{plannedMeeting}")
@For({Role.LADO, Role.LADO_ADMINISTRATOR})
class RecordPlannedMeetingController {

    private final AllegationsDesk desk;
    private final PlannedMeetings plannedMeetings;
    private final MeetingInvitations meetingInvitations;
    private final Clock clock;

    RecordPlannedMeetingController(
            AllegationsDesk desk, PlannedMeetings plannedMeetings, MeetingInvitations meetingInvitations, Clock clock) {
        this.desk = desk;
        this.plannedMeetings = plannedMeetings;
        this.meetingInvitations = meetingInvitations;
        this.clock = clock;
    }

    @GetMapping("/record")
    Screen ask(@PathVariable UUID allegationCase, @PathVariable UUID plannedMeeting, Actor.Person who) {
        return desk.show(
                who,
                allegationCase,
                "opened a planned meeting to record",
                seen -> meeting(seen, plannedMeeting)
                        .<Screen>map(row -> new RecordPlannedMeetingPage(
                                seen,
                                row,
                                invited(seen, row),
                                RecordPlannedMeetingForm.of(
                                        LocalDate.ofInstant(row.meetsAt(), Calendars.LONDON), desk.today()),
                                Rejection.none()))
                        .orElse(FailedRequest.NOT_FOUND));
    }

    @PostMapping("/record")
    Screen record(
            @PathVariable UUID allegationCase,
            @PathVariable UUID plannedMeeting,
            RecordPlannedMeetingForm form,
            Actor.Person who) {
        var version = CaseVersions.read(form.version());
        return desk.actOn(who, allegationCase, seen -> meeting(seen, plannedMeeting), (seen, row) -> {
            var invited = invited(seen, row);
            return switch (form.check(desk.today(), invited)) {
                case Bad(var problems) ->
                    new Answer.Show(new RecordPlannedMeetingPage(seen, row, invited, form, Rejection.of(problems)));
                case Good(var held) ->
                    new Answer.Did(
                            plannedMeetings.held(who, seen, version, row, held),
                            seen.path(),
                            attempt -> new RecordPlannedMeetingPage(
                                    seen, row, invited, form, desk.snag(seen, attempt, "heldOn", version)));
            };
        });
    }

    @GetMapping("/not-held")
    Screen askNotHeld(@PathVariable UUID allegationCase, @PathVariable UUID plannedMeeting, Actor.Person who) {
        return desk.show(
                who,
                allegationCase,
                "opened a planned meeting to postpone or cancel",
                seen -> meeting(seen, plannedMeeting)
                        .<Screen>map(row -> new NotHeldPage(seen, row, NotHeldForm.EMPTY, Rejection.none()))
                        .orElse(FailedRequest.NOT_FOUND));
    }

    @PostMapping("/not-held")
    Screen notHeld(
            @PathVariable UUID allegationCase, @PathVariable UUID plannedMeeting, NotHeldForm form, Actor.Person who) {
        var version = CaseVersions.read(form.version());
        return desk.actOn(who, allegationCase, seen -> meeting(seen, plannedMeeting), (seen, row) -> switch (form.check(
                clock.instant())) {
            case Bad(var problems) -> new Answer.Show(new NotHeldPage(seen, row, form, Rejection.of(problems)));
            case Good(var answer) -> {
                var to = answer.to();
                yield new Answer.Did(
                        to == null
                                ? plannedMeetings.cancel(who, seen, version, row, answer.why())
                                : plannedMeetings.putOff(who, seen, version, row, to, answer.why()),
                        seen.path(),
                        attempt -> new NotHeldPage(seen, row, form, desk.snag(seen, attempt, "what", version)));
            }
        });
    }

    private Optional<PlannedMeetingRow> meeting(PathwayCase<AllegationStep> seen, UUID which) {
        return plannedMeetings.of(seen.id()).stream()
                .filter(row -> row.id().equals(which))
                .findFirst();
    }

    /** Those whose invitation was not withdrawn. */
    private List<InvitedRow> invited(PathwayCase<AllegationStep> seen, PlannedMeetingRow meeting) {
        return meetingInvitations.of(seen.id()).stream()
                .filter(row -> row.meetingId().equals(meeting.id()) && row.isInvited())
                .toList();
    }
}
