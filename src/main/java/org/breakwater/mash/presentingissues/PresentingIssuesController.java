package org.breakwater.mash.presentingissues;

import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.casework.screens.CaseVersions;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.mash.contact.ContactDesk;
import org.breakwater.mash.lifecycle.ContactRow;
import org.breakwater.mash.screening.ContactIssues;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Checked.Good;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The presenting issues of a contact are recorded or corrected. */
@Controller
@For({Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER})
class PresentingIssuesController {

    private final ContactDesk contactDesk;
    private final ContactIssues issues;

    PresentingIssuesController(ContactDesk contactDesk, ContactIssues issues) {
        this.contactDesk = contactDesk;
        this.issues = issues;
    }

    @GetMapping("/desk/presenting-issues/{id}")
    Screen ask(@PathVariable UUID id, Actor.Person who) {
        return contactDesk.show(who, id, "opened the presenting issues", contact -> {
            var questions = issues.about(contact);
            var begun = new PresentingIssuesForm("", questions.beginning().boxes());
            return new PresentingIssuesPage(contact, questions, begun.at(contact.version()), Rejection.none());
        });
    }

    @PostMapping("/desk/presenting-issues/{id}")
    Screen record(@PathVariable UUID id, PresentingIssuesForm form, Actor.Person who) {
        var version = CaseVersions.read(form.version());
        return contactDesk.actOn(who, id, Optional::of, (contact, same) -> switch (form.check(
                issues.about(contact).list())) {
            case Bad(var problems) -> new ContactDesk.Answer.Show(page(contact, form, Rejection.of(problems)));
            case Good(var ticked) ->
                new ContactDesk.Answer.Did(
                        issues.correct(who, contact, version, ticked),
                        contact.path(),
                        attempt -> page(contact, form, contactDesk.snag(contact, attempt, "issues", version)));
        });
    }

    private PresentingIssuesPage page(ContactRow contact, PresentingIssuesForm typed, Rejection rejection) {
        return new PresentingIssuesPage(contact, issues.about(contact), typed.at(contact.version()), rejection);
    }
}
