package org.breakwater.mash.reporter;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.casework.screens.CaseVersions;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.frontdoor.conversations.LeadingQuestions;
import org.breakwater.frontdoor.receivedreports.ReportContent;
import org.breakwater.mash.contact.ContactDesk;
import org.breakwater.mash.lifecycle.ContactHandling;
import org.breakwater.mash.lifecycle.ContactRow;
import org.breakwater.people.People;
import org.breakwater.people.PersonRow;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Checked.Good;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The desk asks a question; the reporter answers when they come back. */
@Controller
@For({Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER})
class ReporterQuestionController {

    private final ContactDesk contactDesk;
    private final ContactHandling contactHandling;
    private final People people;

    ReporterQuestionController(ContactDesk contactDesk, ContactHandling contactHandling, People people) {
        this.contactDesk = contactDesk;
        this.contactHandling = contactHandling;
        this.people = people;
    }

    @GetMapping("/desk/reporter/{id}/question")
    Screen ask(@PathVariable UUID id, Actor.Person who) {
        return contactDesk.show(
                who,
                id,
                "opened a question",
                contact -> page(
                        contact,
                        new ReporterQuestionForm(String.valueOf(contact.version()), "", "", ""),
                        List.of(),
                        Rejection.none()));
    }

    @PostMapping("/desk/reporter/{id}/question")
    Screen ask(@PathVariable UUID id, ReporterQuestionForm form, Actor.Person who) {
        return contactDesk.actOn(who, id, Optional::of, (contact, same) -> switch (form.check(
                ReportContent.Way.valueOf(contact.way()))) {
            case Bad(var problems) ->
                new ContactDesk.Answer.Show(page(contact, form, List.of(), Rejection.of(problems)));
            case Good(var asked) -> warnedOrAsked(who, contact, form, asked);
        });
    }

    private ContactDesk.Answer warnedOrAsked(
            Actor.Person who, ContactRow contact, ReporterQuestionForm form, ReporterQuestionForm.Asked asked) {
        var warnings = LeadingQuestions.warnings(asked.words(), names(contact));
        if (!warnings.isEmpty() && !form.isSure()) {
            return new ContactDesk.Answer.Show(page(contact, form, warnings, Rejection.none()));
        }
        var version = CaseVersions.read(form.version());
        return new ContactDesk.Answer.Did(
                contactHandling.ask(who, contact, version, asked.question(), asked.words()),
                "/desk/contact/" + contact.id(),
                attempt -> page(
                        contact,
                        new ReporterQuestionForm(String.valueOf(contact.version()), form.question(), form.words(), ""),
                        List.of(),
                        contactDesk.snag(contact, attempt, "question", version)));
    }

    private List<String> names(ContactRow contact) {
        return people.of(contact.id()).stream().map(PersonRow::name).toList();
    }

    private static ReporterQuestionPage page(
            ContactRow contact, ReporterQuestionForm form, List<String> warnings, Rejection rejection) {
        return new ReporterQuestionPage(contact, form, warnings, rejection);
    }
}
