package org.breakwater.casework.meetings;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.access.accounts.Agencies;
import org.breakwater.access.accounts.AgencyReaders;
import org.breakwater.casework.Case;
import org.breakwater.casework.ReporterIdentityCheck;
import org.breakwater.casework.meetings.discussions.StrategyDiscussionRecords;
import org.breakwater.casework.meetings.discussions.StrategyDiscussionRow;
import org.breakwater.casework.screens.CaseDesk;
import org.breakwater.casework.screens.CaseOpening.Attempt;
import org.breakwater.casework.screens.CaseVersions;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.time.Calendars;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Checked.Good;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Strategy discussions of a case: called, or considered and not called. */
@Controller
@For({Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER})
class StrategyDiscussionsController {

    private final CaseDesk caseDesk;
    private final StrategyDiscussions strategyDiscussions;
    private final StrategyDiscussionInvitations calls;
    private final StrategyDiscussionRecords strategyDiscussionRecords;
    private final Agencies agencies;
    private final AgencyReaders readers;
    private final ReporterIdentityCheck reporterIdentityCheck;
    private final Clock clock;

    StrategyDiscussionsController(
            CaseDesk caseDesk,
            StrategyDiscussions strategyDiscussions,
            StrategyDiscussionInvitations calls,
            StrategyDiscussionRecords strategyDiscussionRecords,
            Agencies agencies,
            AgencyReaders readers,
            ReporterIdentityCheck reporterIdentityCheck,
            Clock clock) {
        this.caseDesk = caseDesk;
        this.strategyDiscussions = strategyDiscussions;
        this.calls = calls;
        this.strategyDiscussionRecords = strategyDiscussionRecords;
        this.agencies = agencies;
        this.readers = readers;
        this.reporterIdentityCheck = reporterIdentityCheck;
        this.clock = clock;
    }

    @GetMapping("/cases/{id}/meetings")
    Screen show(@PathVariable UUID id, Actor.Person who) {
        return caseDesk.show(
                who, id, "opened the strategy discussions", theCase -> page(theCase, "", Rejection.none()));
    }

    /** The first click shows who will be emailed; only the second one calls it. */
    @PostMapping("/cases/{id}/meetings/call")
    Screen call(@PathVariable UUID id, StrategyDiscussionForm sent, Actor.Person who) {
        var form = sent.invitingOnly(
                agencies.toAsk().stream().map(Agencies.Agency::id).toList());
        var version = CaseVersions.read(form.version());
        if (!form.isConfirmed()) {
            return caseDesk.show(
                    who, id, "opened the strategy discussions", theCase -> confirm(theCase, version, form));
        }
        return caseDesk.actOn(who, id, Optional::of, (theCase, same) -> switch (checked(theCase, form)) {
            case Bad(var problems) ->
                new CaseDesk.Answer.Show(
                        page(theCase, "", Rejection.of(problems)).typed(form));
            case Good(var call) ->
                new CaseDesk.Answer.Did(
                        strategyDiscussions.call(who, theCase, version, call),
                        "/cases/" + id + "/meetings",
                        attempt -> page(theCase, "", caseDesk.snag(theCase, attempt, "main", version))
                                .typed(form));
        });
    }

    private Checked<StrategyDiscussionCall> checked(Case theCase, StrategyDiscussionForm form) {
        var today = clock.instant().atZone(Calendars.LONDON).toLocalDate();
        return form.check(reporterIdentityCheck.isGivenAwayBy(theCase.id()), today);
    }

    private StrategyDiscussionsPage confirm(Case theCase, int version, StrategyDiscussionForm typed) {
        var form = typed.invitingIfNotShown(strategyDiscussions.whom(theCase));
        if (theCase.version() != version) {
            return page(theCase, "", caseDesk.snag(theCase, new Attempt.TooLate(), "main", version))
                    .typed(form);
        }
        var problems = checked(theCase, form).problems();
        var page = page(theCase, "", Rejection.of(problems)).typed(form);
        return problems.isEmpty() ? page.toConfirm() : page;
    }

    @PostMapping("/cases/{id}/meetings/joining-details")
    Screen sayHow(@PathVariable UUID id, JoiningDetailsForm form, Actor.Person who) {
        var version = CaseVersions.read(form.version());
        return caseDesk.actOn(who, id, Optional::of, (theCase, same) -> switch (form.check(
                reporterIdentityCheck.isGivenAwayBy(id))) {
            case Bad(var problems) ->
                new CaseDesk.Answer.Show(
                        page(theCase, "", Rejection.of(problems)).saying(form.how()));
            case Good(var how) ->
                new CaseDesk.Answer.Did(
                        calls.sayHow(who, theCase, version, how),
                        "/cases/" + id + "/meetings",
                        attempt -> page(theCase, "", caseDesk.snag(theCase, attempt, "how", version))
                                .saying(form.how()));
        });
    }

    @PostMapping("/cases/{id}/meetings/consider")
    Screen consider(@PathVariable UUID id, NotHeldForm form, Actor.Person who) {
        var version = CaseVersions.read(form.version());
        return caseDesk.actOn(who, id, Optional::of, (theCase, same) -> switch (form.check()) {
            case Bad(var problems) -> new CaseDesk.Answer.Show(page(theCase, form.why(), Rejection.of(problems)));
            case Good(var why) ->
                new CaseDesk.Answer.Did(
                        strategyDiscussions.consider(who, theCase, version, why),
                        "/cases/" + id + "/meetings",
                        attempt -> page(theCase, form.why(), caseDesk.snag(theCase, attempt, "why", version)));
        });
    }

    private StrategyDiscussionsPage page(Case theCase, String why, Rejection rejection) {
        var all = strategyDiscussionRecords.of(theCase.id());
        return new StrategyDiscussionsPage(
                theCase,
                all,
                new InvitedAgencies(
                        agencies, readers.of(theCase.id()), strategyDiscussions.ours(), strategyDiscussions.quorum()),
                StrategyDiscussionForm.empty().invitingIfNotShown(strategyDiscussions.whom(theCase)),
                new NotHeldForm(String.valueOf(theCase.version()), why),
                all.stream()
                        .filter(StrategyDiscussionRow::isOpen)
                        .map(StrategyDiscussionRow::how)
                        .findFirst()
                        .orElse(""),
                false,
                rejection);
    }
}
