package org.breakwater.library.editor;

import static org.breakwater.web.Redirect.redirect;

import java.time.Clock;
import java.util.List;
import org.breakwater.access.Actor;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.library.Editing;
import org.breakwater.library.Editing.Outcome;
import org.breakwater.library.Feedback;
import org.breakwater.library.Publishing;
import org.breakwater.web.Checked;
import org.breakwater.web.Mishap;
import org.breakwater.web.Problem;
import org.breakwater.web.Screen;
import org.breakwater.web.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One text: approve, publish, schedule, call off, go back. */
@Controller
@For({Role.AUTHOR, Role.BUSINESS_MANAGER})
@RequestMapping("/library/editor")
class TextController {

    private final Editing editing;
    private final Publishing publishing;
    private final Feedback feedback;
    private final Clock clock;

    TextController(Editing editing, Publishing publishing, Feedback feedback, Clock clock) {
        this.editing = editing;
        this.publishing = publishing;
        this.feedback = feedback;
        this.clock = clock;
    }

    @GetMapping("/text")
    Screen text(@RequestParam(defaultValue = "") String path, Actor.Person who) {
        return page(who, path, PublishForm.EMPTY, List.of());
    }

    @PostMapping("/approve")
    Screen approve(ApproveForm form, Actor.Person who) {
        var version = Typed.id(form.version());
        return version.isEmpty()
                ? Mishap.NOT_FOUND
                : after(
                        editing.approve(
                                who, form.path(), version.get(), form.behalf().strip()),
                        who,
                        form.path(),
                        "approve",
                        PublishForm.EMPTY);
    }

    @PostMapping("/publish")
    @For(Role.BUSINESS_MANAGER)
    Screen publish(PublishForm form, Actor.Person who) {
        var version = Typed.id(form.version());
        if (version.isEmpty()) {
            return Mishap.NOT_FOUND;
        }
        return switch (form.check(clock.instant())) {
            case Checked.Bad<java.time.Instant>(var problems) -> page(who, form.path(), form, problems);
            case Checked.Good<java.time.Instant>(var from) ->
                after(publishing.publish(who, form.path(), version.get(), from), who, form.path(), "when", form);
        };
    }

    @PostMapping("/call-off")
    @For(Role.BUSINESS_MANAGER)
    Screen callOff(CallOffForm form, Actor.Person who) {
        return form.publication().matches("\\d{1,15}")
                ? after(
                        publishing.callOff(who, form.path(), Long.parseLong(form.publication())),
                        who,
                        form.path(),
                        "publications",
                        PublishForm.EMPTY)
                : Mishap.NOT_FOUND;
    }

    private Screen after(Outcome outcome, Actor.Person who, String path, String field, PublishForm form) {
        return outcome instanceof Outcome.Refused(var why)
                ? page(who, path, form, List.of(new Problem(field, why)))
                : redirect(EditorPage.address(path));
    }

    private Screen page(Actor.Person who, String path, PublishForm form, List<Problem> problems) {
        var versions = editing.versions(who, path);
        return versions.isEmpty()
                ? Mishap.NOT_FOUND
                : new OneTextPage(
                        path,
                        versions,
                        editing.approvals(who, path),
                        editing.publications(who, path),
                        form,
                        problems,
                        feedback.open(who, path),
                        who.id().value(),
                        who.role() == Role.BUSINESS_MANAGER,
                        clock.instant());
    }
}
