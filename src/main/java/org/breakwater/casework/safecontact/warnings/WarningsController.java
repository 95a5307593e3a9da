package org.breakwater.casework.safecontact.warnings;

import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.audit.AuditLog;
import org.breakwater.casework.Case;
import org.breakwater.casework.ReporterIdentityCheck;
import org.breakwater.casework.safecontact.externalteams.ExternalTeamsToNotify;
import org.breakwater.casework.screens.CaseDesk;
import org.breakwater.casework.screens.CaseVersions;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Checked.Good;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Warnings are written by people who work on a case, and reviewed on their date. */
@Controller
@For({Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER})
class WarningsController {

    private final CaseDesk caseDesk;
    private final ActorTransactions acting;
    private final Warnings warnings;
    private final ReporterIdentityCheck reporterIdentityCheck;
    private final ExternalTeamsToNotify externalTeamsToNotify;
    private final AuditLog audit;

    WarningsController(
            CaseDesk caseDesk,
            ActorTransactions acting,
            Warnings warnings,
            ReporterIdentityCheck reporterIdentityCheck,
            ExternalTeamsToNotify externalTeamsToNotify,
            AuditLog audit) {
        this.caseDesk = caseDesk;
        this.acting = acting;
        this.warnings = warnings;
        this.reporterIdentityCheck = reporterIdentityCheck;
        this.externalTeamsToNotify = externalTeamsToNotify;
        this.audit = audit;
    }

    @GetMapping("/desk/safe-contact/warnings")
    Screen toReview(Actor.Person who) {
        return acting.looking(who, () -> {
            var due = warnings.toReview();
            var shown = caseDesk.subjects(due.stream().map(WarningRow::contactId));
            audit.record(who.id(), who.roleName(), "viewed warnings due for review", shown, "");
            return new DeskWarningsPage(due);
        });
    }

    @GetMapping("/cases/{id}/safe-contact/warnings")
    Screen all(@PathVariable UUID id, Actor.Person who) {
        return caseDesk.show(
                who,
                id,
                "opened the warnings",
                theCase -> page(theCase, WarningForm.at(theCase.version()), Rejection.none()));
    }

    @PostMapping("/cases/{id}/safe-contact/warnings")
    Screen warn(@PathVariable UUID id, WarningForm form, Actor.Person who) {
        var version = CaseVersions.read(form.version());
        return caseDesk.actOn(who, id, Optional::of, (theCase, same) -> switch (form.check(
                warnings.today(), reporterIdentityCheck.isGivenAwayBy(id))) {
            case Bad(var problems) -> new CaseDesk.Answer.Show(page(theCase, form, Rejection.of(problems)));
            case Good(var warned) ->
                new CaseDesk.Answer.Did(
                        warnings.warn(who, theCase, version, warned.words(), warned.reviewOn()),
                        externalTeamsToNotify.next(id, theCase.path()),
                        attempt ->
                                page(theCase, anew(form, theCase), caseDesk.snag(theCase, attempt, "words", version)));
        });
    }

    private static WarningForm anew(WarningForm form, Case theCase) {
        return new WarningForm(
                String.valueOf(theCase.version()),
                form.words(),
                form.reviewDay(),
                form.reviewMonth(),
                form.reviewYear());
    }

    @GetMapping("/cases/{id}/safe-contact/warnings/{warning}")
    Screen look(@PathVariable UUID id, @PathVariable UUID warning, Actor.Person who) {
        return caseDesk.actOn(
                who,
                id,
                theCase -> find(theCase, warning),
                (theCase, row) -> new CaseDesk.Answer.Show(
                        new WarningPage(theCase, row, ReviewWarningForm.EMPTY, Rejection.none())));
    }

    @PostMapping("/cases/{id}/safe-contact/warnings/{warning}")
    Screen looked(@PathVariable UUID id, @PathVariable UUID warning, ReviewWarningForm form, Actor.Person who) {
        return caseDesk.actOn(who, id, theCase -> find(theCase, warning), (theCase, row) -> switch (form.check(
                warnings.today())) {
            case Bad(var problems) ->
                new CaseDesk.Answer.Show(new WarningPage(theCase, row, form, Rejection.of(problems)));
            case Good(var looked) ->
                new CaseDesk.Answer.Did(
                        warnings.review(who, theCase, warning, looked.until().orElse(null), looked.why()),
                        externalTeamsToNotify.next(id, "/cases/" + id + "/safe-contact/warnings"),
                        attempt -> new WarningPage(
                                theCase, row, form, caseDesk.snag(theCase, attempt, "still", theCase.version())));
        });
    }

    private Optional<WarningRow> find(Case theCase, UUID warning) {
        return warnings.of(theCase.id()).stream()
                .filter(row -> row.id().equals(warning))
                .findFirst();
    }

    private WarningsPage page(Case theCase, WarningForm form, Rejection rejection) {
        return new WarningsPage(theCase, warnings.of(theCase.id()), warnings.today(), form, rejection);
    }
}
