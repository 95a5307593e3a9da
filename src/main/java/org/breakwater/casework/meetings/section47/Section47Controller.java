package org.breakwater.casework.meetings.section47;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.casework.Case;
import org.breakwater.casework.clocks.CaseDeadlines;
import org.breakwater.casework.decisions.SecondPerson;
import org.breakwater.casework.meetings.discussions.ChildDiscussionOutcome;
import org.breakwater.casework.meetings.discussions.StrategyDiscussion;
import org.breakwater.casework.meetings.discussions.StrategyDiscussionRecords;
import org.breakwater.casework.meetings.discussions.StrategyDiscussionRow;
import org.breakwater.casework.screens.CaseDesk;
import org.breakwater.casework.screens.CaseVersions;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.time.Calendars;
import org.breakwater.time.deadlines.DeadlineRules;
import org.breakwater.web.FailedRequest;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Checked.Good;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The outcome of a section 47 enquiry for one child. */
@Controller
@For({Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER})
class Section47Controller {

    private static final String CONFERENCE = "conference";

    private final CaseDesk caseDesk;
    private final StrategyDiscussionRecords discussions;
    private final Section47Outcomes outcomes;
    private final CaseDeadlines caseDeadlines;
    private final DeadlineRules rules;
    private final Clock clock;

    Section47Controller(
            CaseDesk caseDesk,
            StrategyDiscussionRecords discussions,
            Section47Outcomes outcomes,
            CaseDeadlines caseDeadlines,
            DeadlineRules rules,
            Clock clock) {
        this.caseDesk = caseDesk;
        this.discussions = discussions;
        this.outcomes = outcomes;
        this.caseDeadlines = caseDeadlines;
        this.rules = rules;
        this.clock = clock;
    }

    /** The enquiry that a discussion began for a child, with its recorded outcome. */
    private record BegunEnquiry(
            StrategyDiscussionRow began, ChildDiscussionOutcome child, Optional<Section47OutcomeRow> found) {
        @Override
        public String toString() {
            return "BegunEnquiry[" + child + "]";
        }
    }

    @GetMapping("/cases/{id}/meetings/section47/{strategy}/{child}")
    Screen show(@PathVariable UUID id, @PathVariable UUID strategy, @PathVariable UUID child, Actor.Person who) {
        return caseDesk.show(
                who,
                id,
                "opened a section 47 enquiry",
                theCase -> find(id, strategy, child)
                        .<Screen>map(enquiry -> page(
                                who,
                                theCase,
                                enquiry,
                                Section47Form.empty(),
                                Section47ApprovalForm.empty(),
                                Rejection.none()))
                        .orElse(FailedRequest.NOT_FOUND));
    }

    @PostMapping("/cases/{id}/meetings/section47/{strategy}/{child}")
    Screen propose(
            @PathVariable UUID id,
            @PathVariable UUID strategy,
            @PathVariable UUID child,
            Section47Form form,
            Actor.Person who) {
        var version = CaseVersions.read(form.version());
        var nothing = Section47ApprovalForm.empty();
        return caseDesk.actOn(who, id, theCase -> find(id, strategy, child), (theCase, enquiry) -> switch (form.check(
                day(enquiry.began().heldOn()), day(clock.instant()))) {
            case Bad(var problems) ->
                new CaseDesk.Answer.Show(page(who, theCase, enquiry, form, nothing, Rejection.of(problems)));
            case Good(var ended) ->
                new CaseDesk.Answer.Did(
                        outcomes.propose(who, theCase, version, strategy, child, ended),
                        Section47Page.path(theCase, enquiry.began(), enquiry.child()),
                        attempt -> page(
                                who,
                                theCase,
                                enquiry,
                                form,
                                nothing,
                                caseDesk.snag(theCase, attempt, "outcome", version)));
        });
    }

    @PostMapping("/cases/{id}/meetings/section47/{strategy}/{child}/approval")
    @For(Role.MANAGER)
    Screen judge(
            @PathVariable UUID id,
            @PathVariable UUID strategy,
            @PathVariable UUID child,
            Section47ApprovalForm form,
            Actor.Person who) {
        var version = CaseVersions.read(form.version());
        var nothing = Section47Form.empty();
        return caseDesk.actOn(
                who,
                id,
                theCase -> find(id, strategy, child)
                        .filter(enquiry -> enquiry.found().isPresent()),
                (theCase, enquiry) -> switch (form.check()) {
                    case Bad(var problems) ->
                        new CaseDesk.Answer.Show(page(who, theCase, enquiry, nothing, form, Rejection.of(problems)));
                    case Good(var words) ->
                        new CaseDesk.Answer.Did(
                                outcomes.judge(
                                        who, theCase, version, enquiry.found().orElseThrow(), form.approves(), words),
                                Section47Page.path(theCase, enquiry.began(), enquiry.child()),
                                attempt -> page(
                                        who,
                                        theCase,
                                        enquiry,
                                        nothing,
                                        form,
                                        caseDesk.snag(theCase, attempt, "words", version)));
                });
    }

    private static LocalDate day(Instant at) {
        return at.atZone(Calendars.LONDON).toLocalDate();
    }

    private Optional<BegunEnquiry> find(UUID caseId, UUID strategy, UUID child) {
        return discussions
                .find(caseId, strategy)
                .map(StrategyDiscussion::strategy)
                .flatMap(began -> began.decidedFor(child)
                        .filter(one -> one.outcome().begins())
                        .map(one -> new BegunEnquiry(began, one, outcomes.of(caseId, strategy, child))));
    }

    private Section47Page page(
            Actor.Person who,
            Case theCase,
            BegunEnquiry enquiry,
            Section47Form form,
            Section47ApprovalForm approval,
            Rejection rejection) {
        var conference = caseDeadlines.of(theCase.id()).stream()
                .filter(row -> row.rule().equals(CONFERENCE) && row.isRunning())
                .findFirst();
        var mayApprove = who.role() == Role.MANAGER
                && enquiry.found()
                        .filter(row -> row.isWaiting() && !SecondPerson.isAuthor(who, row.recordedBy()))
                        .isPresent();
        return new Section47Page(
                theCase,
                enquiry.began(),
                enquiry.child(),
                conference.orElse(null),
                rules.inForce(CONFERENCE, enquiry.began().heldOn()).source(),
                enquiry.found().orElse(null),
                mayApprove,
                form,
                approval,
                clock.instant(),
                rejection);
    }
}
