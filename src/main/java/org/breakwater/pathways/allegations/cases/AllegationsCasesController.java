package org.breakwater.pathways.allegations.cases;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.audit.AuditLog;
import org.breakwater.casework.Cases;
import org.breakwater.casework.allocation.AllocationFilter;
import org.breakwater.casework.clocks.CaseDeadlines;
import org.breakwater.pathways.allegations.closing.ClosingSummaries;
import org.breakwater.pathways.allegations.following.Following;
import org.breakwater.pathways.allegations.following.LateRow;
import org.breakwater.pathways.allegations.lifecycle.AllegationMeasures;
import org.breakwater.pathways.allegations.lifecycle.AllegationsDesk;
import org.breakwater.pathways.allegations.meetings.ComingMeetingRow;
import org.breakwater.pathways.allegations.meetings.MeetingInvitations;
import org.breakwater.pathways.allegations.meetings.PlannedMeetings;
import org.breakwater.pathways.allegations.records.AllegationsCaseRow;
import org.breakwater.pathways.allegations.records.AllegationsCases;
import org.breakwater.pathways.allegations.subjects.SubjectRoles;
import org.breakwater.pathways.allegations.subjects.Subjects;
import org.breakwater.pathways.tomash.MashContacts;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.InputParser;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The cases, and the page of each. */
@Controller
@RequestMapping(AllegationsCasesPage.ADDRESS)
@For({Role.LADO, Role.LADO_ADMINISTRATOR})
class AllegationsCasesController {

    private final ActorTransactions acting;
    private final AllegationsDesk desk;
    private final AllegationsCases allegationsCases;
    private final AllegationMeasures measures;
    private final CaseDeadlines caseDeadlines;
    private final MashContacts mash;
    private final Subjects subjects;
    private final SubjectRoles subjectRoles;
    private final Following following;
    private final PlannedMeetings plannedMeetings;
    private final MeetingInvitations meetingInvitations;
    private final ClosingSummaries closingSummaries;
    private final Cases cases;
    private final AuditLog audit;
    private final Clock clock;

    AllegationsCasesController(
            ActorTransactions acting,
            AllegationsDesk desk,
            AllegationsCases allegationsCases,
            AllegationMeasures measures,
            CaseDeadlines caseDeadlines,
            MashContacts mash,
            Subjects subjects,
            SubjectRoles subjectRoles,
            Following following,
            PlannedMeetings plannedMeetings,
            MeetingInvitations meetingInvitations,
            ClosingSummaries closingSummaries,
            Cases cases,
            AuditLog audit,
            Clock clock) {
        this.acting = acting;
        this.desk = desk;
        this.allegationsCases = allegationsCases;
        this.measures = measures;
        this.caseDeadlines = caseDeadlines;
        this.mash = mash;
        this.subjects = subjects;
        this.subjectRoles = subjectRoles;
        this.following = following;
        this.plannedMeetings = plannedMeetings;
        this.meetingInvitations = meetingInvitations;
        this.closingSummaries = closingSummaries;
        this.cases = cases;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param allocated a filter, see {@link AllocationFilter}; @param closed "yes" for those that are over */
    @GetMapping
    Screen list(
            @RequestParam(defaultValue = "") String closed,
            @RequestParam(defaultValue = "") String allocated,
            @RequestParam(defaultValue = "1") String page,
            Actor.Person who) {
        var number = InputParser.page(page);
        var filter = AllocationFilter.of(allocated);
        var over = closed.equals("yes");
        return acting.looking(who, () -> {
            var rows = allegationsCases.list(over, filter.allocated(who), number);
            var isFirst = !over && number == 1;
            var late = isFirst ? following.late() : List.<LateRow>of();
            var coming = isFirst ? plannedMeetings.coming() : List.<ComingMeetingRow>of();
            var shown = cases.subjects(Stream.of(
                            rows.stream().map(AllegationsCaseRow::id),
                            late.stream().map(LateRow::id),
                            coming.stream().map(ComingMeetingRow::id))
                    .flatMap(ids -> ids)
                    .distinct()
                    .toList());
            audit.record(who.id(), who.roleName(), "viewed allegations cases", shown, "");
            return new AllegationsCasesPage(rows, late, coming, over, filter, number, clock.instant());
        });
    }

    @GetMapping("/{allegationCase}")
    Screen one(@PathVariable UUID allegationCase, Actor.Person who) {
        return desk.show(who, allegationCase, "opened an allegations case", seen -> {
            var record = allegationsCases.find(allegationCase).orElseThrow();
            var subject = subjects.of(allegationCase).getFirst();
            var until = seen.endedAt() == null ? clock.instant() : seen.endedAt();
            return new AllegationsCasePage(
                    seen,
                    record,
                    caseDeadlines.of(allegationCase),
                    measures.employerTold(record.referral()),
                    measures.band(record.referral().receivedAt(), until),
                    desk.today(),
                    mash.of(allegationCase),
                    subject,
                    subjectRoles.of(allegationCase),
                    subjects.othersLike(allegationCase, subject.details()),
                    following.contacts(allegationCase),
                    following.actions(allegationCase),
                    plannedMeetings.of(allegationCase),
                    meetingInvitations.of(allegationCase),
                    closingSummaries.of(allegationCase));
        });
    }
}
