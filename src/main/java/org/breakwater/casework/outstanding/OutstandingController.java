package org.breakwater.casework.outstanding;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.audit.AuditLog;
import org.breakwater.casework.Case;
import org.breakwater.casework.clocks.CaseDeadlines;
import org.breakwater.casework.screens.CaseDesk;
import org.breakwater.casework.screens.CaseVersions;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Checked.Good;
import org.breakwater.web.forms.InputParser;
import org.breakwater.web.govuk.Choice;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is outstanding: on one contact, and on all closed ones. */
@Controller
@For({Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER})
class OutstandingController {

    private final CaseDesk caseDesk;
    private final ActorTransactions acting;
    private final OutstandingItems outstandingItems;
    private final OutstandingItemRecords outstandingItemRecords;
    private final OutstandingEndings endings;
    private final CaseDeadlines caseDeadlines;
    private final AuditLog audit;
    private final Clock clock;

    OutstandingController(
            CaseDesk caseDesk,
            ActorTransactions acting,
            OutstandingItems outstandingItems,
            OutstandingItemRecords outstandingItemRecords,
            OutstandingEndings endings,
            CaseDeadlines caseDeadlines,
            AuditLog audit,
            Clock clock) {
        this.caseDesk = caseDesk;
        this.acting = acting;
        this.outstandingItems = outstandingItems;
        this.outstandingItemRecords = outstandingItemRecords;
        this.endings = endings;
        this.caseDeadlines = caseDeadlines;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping("/desk/outstanding")
    Screen all(@RequestParam(defaultValue = "1") String page, Actor.Person who) {
        var number = InputParser.page(page);
        return acting.looking(who, () -> {
            var rows = outstandingItemRecords.open(number);
            var toApprove = outstandingItems.toApprove();
            var shown = caseDesk.subjects(Stream.concat(
                            toApprove.stream().map(OutstandingPart.ToApprove::contactId),
                            rows.stream().map(OutstandingItemRow::contactId))
                    .distinct());
            audit.record(who.id(), who.roleName(), "viewed outstanding actions after closure", shown, "");
            return new DeskOutstandingPage(toApprove, rows, who.accountId(), number, clock.instant());
        });
    }

    @GetMapping("/cases/{id}/outstanding")
    Screen one(@PathVariable UUID id, Actor.Person who) {
        return caseDesk.show(
                who,
                id,
                "viewed outstanding actions",
                theCase -> page(who, theCase, OutstandingForm.empty(theCase.version()), Rejection.none()));
    }

    @PostMapping("/cases/{id}/outstanding")
    Screen end(@PathVariable UUID id, OutstandingForm form, Actor.Person who) {
        var version = CaseVersions.read(form.version());
        return caseDesk.actOn(who, id, Optional::of, (theCase, same) -> switch (form.check()) {
            case Bad(var problems) -> new CaseDesk.Answer.Show(page(who, theCase, form, Rejection.of(problems)));
            case Good(var ended) ->
                new CaseDesk.Answer.Did(
                        endings.end(who, theCase, version, ended.rule(), ended.how(), ended.words()),
                        "/cases/" + id + "/outstanding",
                        attempt -> page(
                                who,
                                theCase,
                                form.at(theCase.version()),
                                caseDesk.snag(theCase, attempt, "rule", version)));
        });
    }

    private OutstandingPage page(Actor.Person who, Case theCase, OutstandingForm form, Rejection rejection) {
        return new OutstandingPage(
                theCase,
                outstandingItems.of(who, theCase),
                outstandingItemRecords.of(theCase.id()),
                OutstandingDeadlines.outlivingCases(caseDeadlines.of(theCase.id())).stream()
                        .map(row -> Choice.of(row.rule(), outstandingItems.inWords(theCase, row.rule(), row.inWords())))
                        .toList(),
                form,
                clock.instant(),
                rejection);
    }
}
