package org.breakwater.pathways.allegations.cases.plannedmeetings;

import java.time.Clock;
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
import org.breakwater.pathways.allegations.subjects.Subjects;
import org.breakwater.web.FailedRequest;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Checked.Good;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Meetings to plan, and who is invited. */
@Controller
@RequestMapping("/allegations/cases/{allegationCase}/planned-meetings")
@For({Role.LADO, Role.LADO_ADMINISTRATOR})
class PlannedMeetingsController {

    private final AllegationsDesk desk;
    private final PlannedMeetings plannedMeetings;
    private final MeetingInvitations meetingInvitations;
    private final Subjects subjects;
    private final Clock clock;

    PlannedMeetingsController(
            AllegationsDesk desk,
            PlannedMeetings plannedMeetings,
            MeetingInvitations meetingInvitations,
            Subjects subjects,
            Clock clock) {
        this.desk = desk;
        this.plannedMeetings = plannedMeetings;
        this.meetingInvitations = meetingInvitations;
        this.subjects = subjects;
        this.clock = clock;
    }

    @GetMapping
    Screen list(@PathVariable UUID allegationCase, Actor.Person who) {
        return desk.show(
                who,
                allegationCase,
                "opened the planned meetings",
                seen -> page(seen, PlannedMeetingsForm.EMPTY, Rejection.none()));
    }

    @PostMapping
    Screen plan(@PathVariable UUID allegationCase, PlannedMeetingsForm form, Actor.Person who) {
        var version = CaseVersions.read(form.version());
        return desk.actOn(who, allegationCase, Optional::of, (seen, same) -> switch (form.check(
                clock.instant(), name -> subjects.isLike(allegationCase, name))) {
            case Bad(var problems) -> new Answer.Show(page(seen, form, Rejection.of(problems)));
            case Good(var plan) ->
                new Answer.Did(
                        plannedMeetings.plan(who, seen, version, plan),
                        seen.path(),
                        attempt -> page(seen, form, desk.snag(seen, attempt, "purpose", version)));
        });
    }

    @GetMapping("/{plannedMeeting}")
    Screen one(@PathVariable UUID allegationCase, @PathVariable UUID plannedMeeting, Actor.Person who) {
        return desk.show(
                who,
                allegationCase,
                "opened a planned meeting",
                seen -> meeting(seen, plannedMeeting)
                        .<Screen>map(row -> page(seen, row, PlannedMeetingForm.EMPTY, Rejection.none()))
                        .orElse(FailedRequest.NOT_FOUND));
    }

    /** Invites more people, or withdraws an invitation: the button says which. */
    @PostMapping("/{plannedMeeting}")
    Screen change(
            @PathVariable UUID allegationCase,
            @PathVariable UUID plannedMeeting,
            PlannedMeetingForm form,
            Actor.Person who) {
        var version = CaseVersions.read(form.version());
        return desk.actOn(who, allegationCase, seen -> meeting(seen, plannedMeeting), (seen, row) -> switch (form.check(
                invited(seen, row), name -> subjects.isLike(allegationCase, name))) {
            case Bad(var problems) -> new Answer.Show(page(seen, row, form, Rejection.of(problems)));
            case Good(var change) ->
                new Answer.Did(
                        switch (change) {
                            case PlannedMeetingForm.Change.Invite(var people) ->
                                meetingInvitations.invite(who, seen, version, row, people);
                            case PlannedMeetingForm.Change.Withdraw(var invited, var why) ->
                                meetingInvitations.withdraw(who, seen, version, invited, why);
                        },
                        seen.path() + "/planned-meetings/" + plannedMeeting,
                        attempt -> page(seen, row, form, desk.snag(seen, attempt, "who1", version)));
        });
    }

    private Optional<PlannedMeetingRow> meeting(PathwayCase<AllegationStep> seen, UUID which) {
        return plannedMeetings.of(seen.id()).stream()
                .filter(row -> row.id().equals(which))
                .findFirst();
    }

    private List<InvitedRow> invited(PathwayCase<AllegationStep> seen, PlannedMeetingRow meeting) {
        return meetingInvitations.of(seen.id()).stream()
                .filter(row -> row.meetingId().equals(meeting.id()))
                .toList();
    }

    private PlannedMeetingsPage page(PathwayCase<AllegationStep> seen, PlannedMeetingsForm form, Rejection rejection) {
        var canPlan = seen.step() == AllegationStep.MEETING;
        return new PlannedMeetingsPage(seen, plannedMeetings.of(seen.id()), canPlan, form, rejection);
    }

    private PlannedMeetingPage page(
            PathwayCase<AllegationStep> seen, PlannedMeetingRow row, PlannedMeetingForm form, Rejection rejection) {
        return new PlannedMeetingPage(seen, row, invited(seen, row), form, rejection);
    }
}
