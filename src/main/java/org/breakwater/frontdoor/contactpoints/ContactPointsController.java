package org.breakwater.frontdoor.contactpoints;

import static org.breakwater.web.Redirect.redirect;

import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.audit.AuditLog;
import org.breakwater.partnership.ContactPoint;
import org.breakwater.partnership.ContactPoint.Lines;
import org.breakwater.partnership.ContactPointText;
import org.breakwater.partnership.contactpoints.ContactPointChange;
import org.breakwater.partnership.contactpoints.ContactPoints;
import org.breakwater.partnership.contactpoints.ContactPoints.Outcome;
import org.breakwater.web.FailedRequest;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Problem;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The administrator maintains the telephone numbers. Each change and its row in the audit log are one transaction. */
@Controller
@RequestMapping("/contact-points")
@For(Role.ADMINISTRATOR)
class ContactPointsController {

    private final ContactPoints contactPoints;
    private final ActorTransactions acting;
    private final AuditLog audit;
    private final Clock clock;

    ContactPointsController(ContactPoints contactPoints, ActorTransactions acting, AuditLog audit, Clock clock) {
        this.contactPoints = contactPoints;
        this.acting = acting;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping
    Screen list() {
        return new ContactPointsPage(List.copyOf(contactPoints.now().all()), clock.instant());
    }

    @GetMapping("/{id}")
    Screen show(@PathVariable String id) {
        contactPoints.refresh();
        return contactPoints.now().find(id).<Screen>map(this::page).orElse(FailedRequest.NOT_FOUND);
    }

    @PostMapping("/{id}")
    Screen change(@PathVariable String id, ContactPointForm form, Actor.Person administrator) {
        var point = contactPoints.now().find(id);
        if (point.isEmpty()) {
            return FailedRequest.NOT_FOUND;
        }
        return switch (form.check()) {
            case Checked.Bad<Lines>(var problems) -> page(point.get(), form, List.of(), problems);
            case Checked.Good<Lines>(var lines) ->
                after(
                        form,
                        done(
                                administrator,
                                "changed contact point",
                                id,
                                () -> contactPoints.change(id, form.seenVersion(), lines, administrator.name())));
        };
    }

    @PostMapping("/{id}/confirm")
    Screen confirm(@PathVariable String id, ConfirmNumberForm form, Actor.Person administrator) {
        var point = contactPoints.now().find(id);
        if (point.isEmpty()) {
            return FailedRequest.NOT_FOUND;
        }
        var asItIs = ContactPointForm.of(
                ContactPointText.of(point.get().lines()), point.get().version());
        return after(
                asItIs,
                done(
                        administrator,
                        "confirmed contact point",
                        id,
                        () -> contactPoints.confirm(id, form.seenVersion(), administrator.name())));
    }

    private Outcome done(Actor.Person administrator, String act, String id, Supplier<Outcome> work) {
        var outcome = acting.as(administrator, () -> {
            var result = work.get();
            if (result instanceof Outcome.Done) {
                audit.record(administrator.id(), administrator.roleName(), act, "contact-point:" + id, "");
            }
            return result;
        });
        contactPoints.refresh();
        return outcome;
    }

    private Screen after(ContactPointForm form, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done(var point) -> redirect("/contact-points/" + point.id());
            case Outcome.Stale(var point, var since) -> page(point, form, since, List.of());
        };
    }

    private ContactPointPage page(ContactPoint point) {
        var form = ContactPointForm.of(ContactPointText.of(point.lines()), point.version());
        return page(point, form, List.of(), List.of());
    }

    private ContactPointPage page(
            ContactPoint point, ContactPointForm form, List<ContactPointChange> missed, List<Problem> problems) {
        var history = contactPoints.history(point.id());
        return new ContactPointPage(point, form, history, missed, clock.instant(), problems);
    }
}
