package org.breakwater.library.editor;

import static org.breakwater.web.Redirect.redirect;

import java.time.Clock;
import java.util.List;
import org.breakwater.access.Actor;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.library.procedures.feedback.ReaderFeedback;
import org.breakwater.library.publishing.TextPublishing;
import org.breakwater.library.texts.TextVersions;
import org.breakwater.library.texts.TextVersions.Outcome;
import org.breakwater.web.FailedRequest;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.InputParser;
import org.breakwater.web.forms.Problem;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One text: approve, publish, schedule, cancel, revert. */
@Controller
@For({Role.AUTHOR, Role.BUSINESS_MANAGER})
@RequestMapping("/library/editor")
class EditTextController {

    private final TextVersions textVersions;
    private final TextPublishing publishing;
    private final ReaderFeedback feedback;
    private final Clock clock;

    EditTextController(TextVersions textVersions, TextPublishing publishing, ReaderFeedback feedback, Clock clock) {
        this.textVersions = textVersions;
        this.publishing = publishing;
        this.feedback = feedback;
        this.clock = clock;
    }

    @GetMapping("/edit-text")
    Screen text(@RequestParam(defaultValue = "") String path, Actor.Person who) {
        return page(who, path, PublishTextForm.EMPTY, List.of());
    }

    @PostMapping("/approve")
    Screen approve(ApproveVersionForm form, Actor.Person who) {
        var version = InputParser.id(form.version());
        return version.isEmpty()
                ? FailedRequest.NOT_FOUND
                : after(
                        textVersions.approve(
                                who, form.path(), version.get(), form.behalf().strip()),
                        who,
                        form.path(),
                        "approve",
                        PublishTextForm.EMPTY);
    }

    @PostMapping("/publish")
    @For(Role.BUSINESS_MANAGER)
    Screen publish(PublishTextForm form, Actor.Person who) {
        var version = InputParser.id(form.version());
        if (version.isEmpty()) {
            return FailedRequest.NOT_FOUND;
        }
        return switch (form.check(clock.instant())) {
            case Checked.Bad<java.time.Instant>(var problems) -> page(who, form.path(), form, problems);
            case Checked.Good<java.time.Instant>(var from) ->
                after(publishing.publish(who, form.path(), version.get(), from), who, form.path(), "when", form);
        };
    }

    @PostMapping("/cancel-publication")
    @For(Role.BUSINESS_MANAGER)
    Screen callOff(CancelPublicationForm form, Actor.Person who) {
        return form.publication().matches("\\d{1,15}")
                ? after(
                        publishing.callOff(who, form.path(), Long.parseLong(form.publication())),
                        who,
                        form.path(),
                        "publications",
                        PublishTextForm.EMPTY)
                : FailedRequest.NOT_FOUND;
    }

    private Screen after(Outcome outcome, Actor.Person who, String path, String field, PublishTextForm form) {
        return outcome instanceof Outcome.Refused(var why)
                ? page(who, path, form, List.of(new Problem(field, why)))
                : redirect(EditorPage.address(path));
    }

    private Screen page(Actor.Person who, String path, PublishTextForm form, List<Problem> problems) {
        var versions = textVersions.versions(who, path);
        return versions.isEmpty()
                ? FailedRequest.NOT_FOUND
                : new EditTextPage(
                        path,
                        versions,
                        textVersions.approvals(who, path),
                        textVersions.publications(who, path),
                        form,
                        problems,
                        feedback.open(who, path),
                        who.id().value(),
                        who.role() == Role.BUSINESS_MANAGER,
                        clock.instant());
    }
}
