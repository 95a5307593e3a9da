package org.breakwater.mash.desk.warnings;

import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Acting;
import org.breakwater.access.Actor;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.audit.AuditLog;
import org.breakwater.mash.desk.Desk;
import org.breakwater.mash.desk.Snag;
import org.breakwater.mash.desk.Versions;
import org.breakwater.mash.desk.ring.ToBeRung;
import org.breakwater.mash.model.ContactRow;
import org.breakwater.mash.model.WarningRow;
import org.breakwater.mash.model.Warnings;
import org.breakwater.mash.model.WhoTold;
import org.breakwater.web.Checked.Bad;
import org.breakwater.web.Checked.Good;
import org.breakwater.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Warnings are written by the person who works on a contact, and looked at again on their day. */
@Controller
@For({Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER})
class WarningsController {

    private final Desk desk;
    private final Acting acting;
    private final Warnings warnings;
    private final WhoTold whoTold;
    private final ToBeRung toBeRung;
    private final AuditLog audit;

    WarningsController(
            Desk desk, Acting acting, Warnings warnings, WhoTold whoTold, ToBeRung toBeRung, AuditLog audit) {
        this.desk = desk;
        this.acting = acting;
        this.warnings = warnings;
        this.whoTold = whoTold;
        this.toBeRung = toBeRung;
        this.audit = audit;
    }

    @GetMapping("/desk/warnings")
    Screen toReview(Actor.Person who) {
        return acting.looking(who, () -> {
            var due = warnings.toReview();
            var shown = due.stream().map(row -> "contact:" + row.contactId()).toList();
            audit.record(who.id(), who.roleName(), "viewed warnings due for review", shown, "");
            return new ToReviewPage(due);
        });
    }

    @GetMapping("/desk/warnings/{id}")
    Screen all(@PathVariable UUID id, Actor.Person who) {
        return desk.show(
                who, id, "opened the warnings", contact -> page(contact, WarnForm.at(contact.version()), Snag.none()));
    }

    @PostMapping("/desk/warnings/{id}")
    Screen warn(@PathVariable UUID id, WarnForm form, Actor.Person who) {
        var version = Versions.read(form.version());
        return desk.actOn(who, id, Optional::of, (contact, same) -> switch (form.check(
                warnings.today(), whoTold.isGivenAwayBy(id))) {
            case Bad(var problems) -> new Desk.Answer.Show(page(contact, form, Snag.of(problems)));
            case Good(var warned) ->
                new Desk.Answer.Did(
                        warnings.warn(who, contact, version, warned.words(), warned.reviewOn()),
                        toBeRung.next(id, "/desk/contact/" + id),
                        attempt -> page(contact, anew(form, contact), desk.snag(contact, attempt, "words", version)));
        });
    }

    private static WarnForm anew(WarnForm form, ContactRow contact) {
        return new WarnForm(
                String.valueOf(contact.version()),
                form.words(),
                form.reviewDay(),
                form.reviewMonth(),
                form.reviewYear());
    }

    @GetMapping("/desk/warnings/{id}/{warning}")
    Screen look(@PathVariable UUID id, @PathVariable UUID warning, Actor.Person who) {
        return desk.actOn(
                who,
                id,
                contact -> find(contact, warning),
                (contact, row) -> new Desk.Answer.Show(new ReviewPage(contact, row, ReviewForm.EMPTY, Snag.none())));
    }

    @PostMapping("/desk/warnings/{id}/{warning}")
    Screen looked(@PathVariable UUID id, @PathVariable UUID warning, ReviewForm form, Actor.Person who) {
        return desk.actOn(who, id, contact -> find(contact, warning), (contact, row) -> switch (form.check(
                warnings.today())) {
            case Bad(var problems) -> new Desk.Answer.Show(new ReviewPage(contact, row, form, Snag.of(problems)));
            case Good(var looked) ->
                new Desk.Answer.Did(
                        warnings.review(who, contact, warning, looked.until().orElse(null), looked.why()),
                        toBeRung.next(id, "/desk/warnings/" + id),
                        attempt -> new ReviewPage(
                                contact, row, form, desk.snag(contact, attempt, "still", contact.version())));
        });
    }

    private Optional<WarningRow> find(ContactRow contact, UUID warning) {
        return warnings.of(contact.id()).stream()
                .filter(row -> row.id().equals(warning))
                .findFirst();
    }

    private WarningsPage page(ContactRow contact, WarnForm form, Snag snag) {
        return new WarningsPage(contact, warnings.of(contact.id()), warnings.today(), form, snag);
    }
}
