package org.breakwater.mash.safecontact.warnings;

import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.audit.AuditLog;
import org.breakwater.mash.contact.ContactDesk;
import org.breakwater.mash.contact.ContactVersions;
import org.breakwater.mash.contact.Rejection;
import org.breakwater.mash.lifecycle.ContactRow;
import org.breakwater.mash.reporter.ReporterIdentityCheck;
import org.breakwater.mash.safecontact.externalteams.ExternalTeamsToNotify;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Checked.Good;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Warnings are written by the person who works on a contact, and looked at again on their day. */
@Controller
@For({Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER})
class WarningsController {

    private final ContactDesk contactDesk;
    private final ActorTransactions acting;
    private final Warnings warnings;
    private final ReporterIdentityCheck reporterIdentityCheck;
    private final ExternalTeamsToNotify externalTeamsToNotify;
    private final AuditLog audit;

    WarningsController(
            ContactDesk contactDesk,
            ActorTransactions acting,
            Warnings warnings,
            ReporterIdentityCheck reporterIdentityCheck,
            ExternalTeamsToNotify externalTeamsToNotify,
            AuditLog audit) {
        this.contactDesk = contactDesk;
        this.acting = acting;
        this.warnings = warnings;
        this.reporterIdentityCheck = reporterIdentityCheck;
        this.externalTeamsToNotify = externalTeamsToNotify;
        this.audit = audit;
    }

    @GetMapping("/desk/warnings")
    Screen toReview(Actor.Person who) {
        return acting.looking(who, () -> {
            var due = warnings.toReview();
            var shown = due.stream().map(row -> "contact:" + row.contactId()).toList();
            audit.record(who.id(), who.roleName(), "viewed warnings due for review", shown, "");
            return new WarningsDueForReviewPage(due);
        });
    }

    @GetMapping("/desk/warnings/{id}")
    Screen all(@PathVariable UUID id, Actor.Person who) {
        return contactDesk.show(
                who,
                id,
                "opened the warnings",
                contact -> page(contact, WarningForm.at(contact.version()), Rejection.none()));
    }

    @PostMapping("/desk/warnings/{id}")
    Screen warn(@PathVariable UUID id, WarningForm form, Actor.Person who) {
        var version = ContactVersions.read(form.version());
        return contactDesk.actOn(who, id, Optional::of, (contact, same) -> switch (form.check(
                warnings.today(), reporterIdentityCheck.isGivenAwayBy(id))) {
            case Bad(var problems) -> new ContactDesk.Answer.Show(page(contact, form, Rejection.of(problems)));
            case Good(var warned) ->
                new ContactDesk.Answer.Did(
                        warnings.warn(who, contact, version, warned.words(), warned.reviewOn()),
                        externalTeamsToNotify.next(id, "/desk/contact/" + id),
                        attempt -> page(
                                contact, anew(form, contact), contactDesk.snag(contact, attempt, "words", version)));
        });
    }

    private static WarningForm anew(WarningForm form, ContactRow contact) {
        return new WarningForm(
                String.valueOf(contact.version()),
                form.words(),
                form.reviewDay(),
                form.reviewMonth(),
                form.reviewYear());
    }

    @GetMapping("/desk/warnings/{id}/{warning}")
    Screen look(@PathVariable UUID id, @PathVariable UUID warning, Actor.Person who) {
        return contactDesk.actOn(
                who,
                id,
                contact -> find(contact, warning),
                (contact, row) -> new ContactDesk.Answer.Show(
                        new WarningReviewPage(contact, row, WarningReviewForm.EMPTY, Rejection.none())));
    }

    @PostMapping("/desk/warnings/{id}/{warning}")
    Screen looked(@PathVariable UUID id, @PathVariable UUID warning, WarningReviewForm form, Actor.Person who) {
        return contactDesk.actOn(who, id, contact -> find(contact, warning), (contact, row) -> switch (form.check(
                warnings.today())) {
            case Bad(var problems) ->
                new ContactDesk.Answer.Show(new WarningReviewPage(contact, row, form, Rejection.of(problems)));
            case Good(var looked) ->
                new ContactDesk.Answer.Did(
                        warnings.review(who, contact, warning, looked.until().orElse(null), looked.why()),
                        externalTeamsToNotify.next(id, "/desk/warnings/" + id),
                        attempt -> new WarningReviewPage(
                                contact, row, form, contactDesk.snag(contact, attempt, "still", contact.version())));
        });
    }

    private Optional<WarningRow> find(ContactRow contact, UUID warning) {
        return warnings.of(contact.id()).stream()
                .filter(row -> row.id().equals(warning))
                .findFirst();
    }

    private WarningsPage page(ContactRow contact, WarningForm form, Rejection rejection) {
        return new WarningsPage(contact, warnings.of(contact.id()), warnings.today(), form, rejection);
    }
}
