package org.breakwater.mash.desk.question;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.frontdoor.Steering;
import org.breakwater.frontdoor.Told;
import org.breakwater.mash.desk.Desk;
import org.breakwater.mash.desk.Snag;
import org.breakwater.mash.desk.Versions;
import org.breakwater.mash.model.ContactRow;
import org.breakwater.mash.model.Handling;
import org.breakwater.people.People;
import org.breakwater.people.PersonRow;
import org.breakwater.web.Checked.Bad;
import org.breakwater.web.Checked.Good;
import org.breakwater.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The desk asks; the person who told us answers when they come back. */
@Controller
@For({Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER})
class QuestionController {

    private final Desk desk;
    private final Handling handling;
    private final People people;

    QuestionController(Desk desk, Handling handling, People people) {
        this.desk = desk;
        this.handling = handling;
        this.people = people;
    }

    @GetMapping("/desk/question/{id}")
    Screen ask(@PathVariable UUID id, Actor.Person who) {
        return desk.show(
                who,
                id,
                "opened a question",
                contact -> page(
                        contact,
                        new QuestionForm(String.valueOf(contact.version()), "", "", ""),
                        List.of(),
                        Snag.none()));
    }

    @PostMapping("/desk/question/{id}")
    Screen ask(@PathVariable UUID id, QuestionForm form, Actor.Person who) {
        return desk.actOn(who, id, Optional::of, (contact, same) -> switch (form.check(
                Told.Way.valueOf(contact.way()))) {
            case Bad(var problems) -> new Desk.Answer.Show(page(contact, form, List.of(), Snag.of(problems)));
            case Good(var asked) -> warnedOrAsked(who, contact, form, asked);
        });
    }

    private Desk.Answer warnedOrAsked(
            Actor.Person who, ContactRow contact, QuestionForm form, QuestionForm.Asked asked) {
        var warnings = Steering.warnings(asked.words(), names(contact));
        if (!warnings.isEmpty() && !form.isSure()) {
            return new Desk.Answer.Show(page(contact, form, warnings, Snag.none()));
        }
        var version = Versions.read(form.version());
        return new Desk.Answer.Did(
                handling.ask(who, contact, version, asked.question(), asked.words()),
                "/desk/contact/" + contact.id(),
                attempt -> page(
                        contact,
                        new QuestionForm(String.valueOf(contact.version()), form.question(), form.words(), ""),
                        List.of(),
                        desk.snag(contact, attempt, "question", version)));
    }

    private List<String> names(ContactRow contact) {
        return people.of(contact.id()).stream().map(PersonRow::name).toList();
    }

    private static QuestionPage page(ContactRow contact, QuestionForm form, List<String> warnings, Snag snag) {
        return new QuestionPage(contact, form, warnings, snag);
    }
}
