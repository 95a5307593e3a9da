package org.breakwater.mash.family.person;

import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.mash.contact.ContactDesk;
import org.breakwater.mash.contact.ContactVersions;
import org.breakwater.mash.contact.Rejection;
import org.breakwater.mash.lifecycle.ContactHandling;
import org.breakwater.mash.reporter.ReporterIdentityCheck;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Checked.Good;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Children and adults that come up later are added, never typed over others. */
@Controller
@For({Role.CONTACT_OFFICER, Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER})
class AddPersonController {

    private final ContactDesk contactDesk;
    private final ContactHandling contactHandling;
    private final ReporterIdentityCheck reporterIdentityCheck;

    AddPersonController(
            ContactDesk contactDesk, ContactHandling contactHandling, ReporterIdentityCheck reporterIdentityCheck) {
        this.contactDesk = contactDesk;
        this.contactHandling = contactHandling;
        this.reporterIdentityCheck = reporterIdentityCheck;
    }

    @GetMapping("/desk/person/{id}")
    Screen ask(@PathVariable UUID id, Actor.Person who) {
        return contactDesk.show(
                who,
                id,
                "opened add a person",
                contact -> new AddPersonPage(contact, AddPersonForm.empty(contact.version()), Rejection.none()));
    }

    @PostMapping("/desk/person/{id}")
    Screen add(@PathVariable UUID id, AddPersonForm form, Actor.Person who) {
        var version = ContactVersions.read(form.version());
        return contactDesk.actOn(who, id, Optional::of, (contact, same) -> switch (form.check(
                reporterIdentityCheck.isGivenAwayBy(id))) {
            case Bad(var problems) ->
                new ContactDesk.Answer.Show(new AddPersonPage(contact, form, Rejection.of(problems)));
            case Good(var person) ->
                new ContactDesk.Answer.Did(
                        contactHandling.addPerson(who, contact, version, person),
                        "/desk/contact/" + id,
                        attempt -> new AddPersonPage(
                                contact,
                                form.at(contact.version()),
                                contactDesk.snag(contact, attempt, "name", version)));
        });
    }
}
