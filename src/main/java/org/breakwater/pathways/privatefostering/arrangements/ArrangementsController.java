package org.breakwater.pathways.privatefostering.arrangements;

import java.time.Clock;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.audit.AuditLog;
import org.breakwater.casework.Cases;
import org.breakwater.casework.allocation.AllocationFilter;
import org.breakwater.casework.clocks.CaseDeadlines;
import org.breakwater.casework.screens.CaseOpening.Answer;
import org.breakwater.casework.screens.CaseVersions;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.pathways.privatefostering.lifecycle.ArrangementDesk;
import org.breakwater.pathways.privatefostering.lifecycle.ArrangementVisits;
import org.breakwater.pathways.privatefostering.lifecycle.Arrangements;
import org.breakwater.pathways.privatefostering.records.ArrangementRecords;
import org.breakwater.pathways.privatefostering.records.ArrangementRow;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Checked.Good;
import org.breakwater.web.forms.InputParser;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The arrangements, and what any of the two posts records: visits, changes, the end. */
@Controller
@RequestMapping(ArrangementsPage.ADDRESS)
@For({Role.PRIVATE_FOSTERING_WORKER, Role.PRIVATE_FOSTERING_MANAGER})
class ArrangementsController {

    private final ActorTransactions acting;
    private final ArrangementDesk desk;
    private final ArrangementRecords records;
    private final ArrangementVisits visits;
    private final Arrangements arrangements;
    private final CaseDeadlines caseDeadlines;
    private final Cases cases;
    private final AuditLog audit;
    private final Clock clock;

    ArrangementsController(
            ActorTransactions acting,
            ArrangementDesk desk,
            ArrangementRecords records,
            ArrangementVisits visits,
            Arrangements arrangements,
            CaseDeadlines caseDeadlines,
            Cases cases,
            AuditLog audit,
            Clock clock) {
        this.acting = acting;
        this.desk = desk;
        this.records = records;
        this.visits = visits;
        this.arrangements = arrangements;
        this.caseDeadlines = caseDeadlines;
        this.cases = cases;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param allocated a filter, see {@link AllocationFilter}; @param ended "yes" for those that have ended */
    @GetMapping
    Screen list(
            @RequestParam(defaultValue = "") String ended,
            @RequestParam(defaultValue = "") String allocated,
            @RequestParam(defaultValue = "1") String page,
            Actor.Person who) {
        var number = InputParser.page(page);
        var filter = AllocationFilter.of(allocated);
        return acting.looking(who, () -> {
            var rows = records.list(ended.equals("yes"), filter.allocated(who), number);
            var shown = cases.subjects(rows.stream().map(ArrangementRow::id).toList());
            audit.record(who.id(), who.roleName(), "viewed private fostering arrangements", shown, "");
            return new ArrangementsPage(rows, ended.equals("yes"), filter, number, clock.instant());
        });
    }

    @GetMapping("/{arrangement}")
    Screen one(@PathVariable UUID arrangement, Actor.Person who) {
        return desk.show(who, arrangement, "opened a private fostering arrangement", seen -> {
            var record = records.find(arrangement).orElseThrow();
            return new ArrangementPage(
                    seen, record, desk.carerNotice(record), caseDeadlines.of(arrangement), desk.today());
        });
    }

    @GetMapping("/{arrangement}/visit")
    Screen askVisit(@PathVariable UUID arrangement, Actor.Person who) {
        return desk.show(
                who,
                arrangement,
                "opened a visit to record",
                seen -> new VisitPage(
                        seen, records.find(arrangement).orElseThrow(), VisitForm.EMPTY, Rejection.none()));
    }

    @PostMapping("/{arrangement}/visit")
    Screen visit(@PathVariable UUID arrangement, VisitForm form, Actor.Person who) {
        var version = CaseVersions.read(form.version());
        return desk.actOn(who, arrangement, seen -> records.find(arrangement), (seen, record) -> switch (form.check(
                VisitPage.matters(seen.step()), desk.today())) {
            case Bad(var problems) -> new Answer.Show(new VisitPage(seen, record, form, Rejection.of(problems)));
            case Good(var visit) ->
                new Answer.Did(
                        visits.record(who, seen, version, visit),
                        seen.path(),
                        attempt -> new VisitPage(seen, record, form, desk.snag(seen, attempt, "visitedOn", version)));
        });
    }

    @GetMapping("/{arrangement}/change")
    Screen askChange(@PathVariable UUID arrangement, Actor.Person who) {
        return desk.show(
                who,
                arrangement,
                "opened a change of circumstances",
                seen -> new ChangePage(seen, decides(who), ChangeForm.EMPTY, Rejection.none()));
    }

    @PostMapping("/{arrangement}/change")
    Screen change(@PathVariable UUID arrangement, ChangeForm form, Actor.Person who) {
        var version = CaseVersions.read(form.version());
        return desk.actOn(who, arrangement, seen -> records.find(arrangement), (seen, record) -> switch (form.check(
                desk.today())) {
            case Bad(var problems) -> new Answer.Show(new ChangePage(seen, decides(who), form, Rejection.of(problems)));
            case Good(var done) ->
                new Answer.Did(
                        arrangements.change(
                                who, seen, version, done.change(), done.on(), done.disabled(), done.words()),
                        seen.path(),
                        attempt ->
                                new ChangePage(seen, decides(who), form, desk.snag(seen, attempt, "change", version)));
        });
    }

    @GetMapping("/{arrangement}/ending")
    Screen askEnding(@PathVariable UUID arrangement, Actor.Person who) {
        return desk.show(
                who,
                arrangement,
                "opened the end of an arrangement",
                seen -> new EndingPage(seen, EndingForm.EMPTY, Rejection.none()));
    }

    @PostMapping("/{arrangement}/ending")
    Screen end(@PathVariable UUID arrangement, EndingForm form, Actor.Person who) {
        var version = CaseVersions.read(form.version());
        return desk.actOn(who, arrangement, seen -> records.find(arrangement), (seen, record) -> switch (form.check(
                desk.today())) {
            case Bad(var problems) -> new Answer.Show(new EndingPage(seen, form, Rejection.of(problems)));
            case Good(var done) ->
                new Answer.Did(
                        arrangements.end(who, seen, version, done.ending(), done.on(), done.words()),
                        seen.path(),
                        attempt -> new EndingPage(seen, form, desk.snag(seen, attempt, "ending", version)));
        });
    }

    private static boolean decides(Actor.Person who) {
        return who.role() == Role.PRIVATE_FOSTERING_MANAGER;
    }
}
