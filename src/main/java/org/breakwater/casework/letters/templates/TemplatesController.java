package org.breakwater.casework.letters.templates;

import static org.breakwater.web.Redirect.redirect;

import java.util.List;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.web.FailedRequest;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Checked.Good;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.InputParser;
import org.breakwater.web.forms.Problem;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A manager writes and changes the letter templates. */
@Controller
@For(Role.MANAGER)
class TemplatesController {

    private static final String LIST = "/desk/letters/templates";

    private final ActorTransactions acting;
    private final LetterTemplates letterTemplates;

    TemplatesController(ActorTransactions acting, LetterTemplates letterTemplates) {
        this.acting = acting;
        this.letterTemplates = letterTemplates;
    }

    /** @param to PREVIEW to see the result before saving */
    record ButtonForm(String to) implements Form {

        boolean isPreview() {
            return to.equals("PREVIEW");
        }
    }

    @GetMapping(LIST)
    Screen list(Actor.Person who) {
        return acting.looking(who, () -> new TemplatesPage(letterTemplates.inForce()));
    }

    @GetMapping(LIST + "/new")
    Screen blank(Actor.Person who) {
        return page(LIST, List.of(), TemplateForm.EMPTY, List.of());
    }

    @PostMapping(LIST)
    Screen make(TemplateForm form, ButtonForm button, Actor.Person who) {
        return acting.as(who, () -> switch (form.check()) {
            case Bad<TemplateForm.Written>(var problems) -> page(LIST, List.of(), form, problems);
            case Good<TemplateForm.Written>(var written) -> {
                if (button.isPreview()) {
                    yield new TemplatePage(LIST, List.of(), form, true, false, List.of());
                }
                letterTemplates.make(who, written.audience(), written.wording());
                yield redirect(LIST);
            }
        });
    }

    @GetMapping(LIST + "/{template}")
    Screen one(@PathVariable UUID template, Actor.Person who) {
        return acting.looking(who, () -> {
            var versions = letterTemplates.versions(template);
            return versions.isEmpty()
                    ? FailedRequest.NOT_FOUND
                    : page(path(template), versions, TemplateForm.of(versions.getFirst()), List.of());
        });
    }

    @PostMapping(LIST + "/{template}")
    Screen change(@PathVariable UUID template, TemplateForm form, ButtonForm button, Actor.Person who) {
        return acting.as(who, () -> {
            var versions = letterTemplates.versions(template);
            if (versions.isEmpty()) {
                return FailedRequest.NOT_FOUND;
            }
            var typed = new TemplateForm(
                    form.version(), versions.getFirst().audience().name(), form.name(), form.subject(), form.body());
            return switch (typed.check()) {
                case Bad<TemplateForm.Written>(var problems) -> page(path(template), versions, typed, problems);
                case Good<TemplateForm.Written>(var written) ->
                    button.isPreview()
                            ? new TemplatePage(path(template), versions, typed, true, false, List.of())
                            : changed(who, template, typed, written);
            };
        });
    }

    private Screen changed(Actor.Person who, UUID template, TemplateForm typed, TemplateForm.Written written) {
        var seen = InputParser.count(typed.version()).orElse(0);
        if (letterTemplates.write(who, template, seen, written.wording())) {
            return redirect(LIST);
        }
        var versions = letterTemplates.versions(template);
        var again = new TemplateForm(
                String.valueOf(versions.getFirst().version()),
                typed.audience(),
                typed.name(),
                typed.subject(),
                typed.body());
        return new TemplatePage(path(template), versions, again, false, true, List.of());
    }

    private static String path(UUID template) {
        return LIST + "/" + template;
    }

    private static TemplatePage page(
            String path, List<LetterTemplateRow> versions, TemplateForm form, List<Problem> problems) {
        return new TemplatePage(path, versions, form, false, false, problems);
    }
}
