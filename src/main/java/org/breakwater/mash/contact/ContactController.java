package org.breakwater.mash.contact;

import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.breakwater.access.Accounts.ColleagueRow;
import org.breakwater.access.Actor;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.CaseAct;
import org.breakwater.casework.Cases;
import org.breakwater.casework.allocation.Allocations;
import org.breakwater.casework.screens.CaseVersions;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.mash.lifecycle.ContactHandling;
import org.breakwater.mash.lifecycle.ContactRow;
import org.breakwater.mash.live.SeenWhenOpened;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Checked.Good;
import org.breakwater.web.forms.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One contact, and the one-click actions on it. */
@Controller
@For({Role.CONTACT_OFFICER, Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER})
class ContactController {

    private final ContactDesk contactDesk;
    private final ContactHandling contactHandling;
    private final Cases cases;
    private final ContactSummary open;
    private final DoneWithContact doneWithContact;
    private final Allocations allocations;

    ContactController(
            ContactDesk contactDesk,
            ContactHandling contactHandling,
            Cases cases,
            ContactSummary open,
            DoneWithContact doneWithContact,
            Allocations allocations) {
        this.contactDesk = contactDesk;
        this.contactHandling = contactHandling;
        this.cases = cases;
        this.open = open;
        this.doneWithContact = doneWithContact;
        this.allocations = allocations;
    }

    /** What the page of the button showed. */
    record NewsForm(String shown, String take) implements Form {

        /** Whether the contact is also allocated to the person who acknowledges it. */
        boolean takesIt() {
            return take.equals("yes");
        }

        SeenWhenOpened news() {
            return SeenWhenOpened.read(shown);
        }
    }

    /** @param done the version that the contact had before the last action; empty if none */
    record DoneForm(String done) implements Form {}

    @GetMapping("/desk/contact/{id}")
    Screen contact(@PathVariable UUID id, DoneForm back, Actor.Person who) {
        return contactDesk.read(
                who,
                id,
                "opened the contact",
                contact -> back.done().isEmpty()
                        ? open.read(who, contact, Rejection.none())
                        : open.read(
                                who,
                                contact,
                                doneWithContact.since(who, contact, CaseVersions.read(back.done())),
                                Rejection.none()));
    }

    @PostMapping("/desk/contact/{id}/acknowledge")
    Screen haveIt(@PathVariable UUID id, NewsForm form, Actor.Person who) {
        return press(who, id, (person, contact) -> {
            var acknowledged = contactHandling.takeAlarm(person, contact, form.news());
            var takes = form.takesIt() && Allocations.WHO_DECIDE.contains(person.role());
            return takes && acknowledged instanceof ActResult.Yes
                    ? allocations.give(
                            person, contact, new ColleagueRow(person.accountId(), person.name(), person.roleName()))
                    : acknowledged;
        });
    }

    @PostMapping("/desk/contact/{id}/read")
    Screen readIt(@PathVariable UUID id, NewsForm form, Actor.Person who) {
        return press(who, id, (person, contact) -> contactHandling.readWhatCameBack(person, contact, form.news()));
    }

    @PostMapping("/desk/contact/{id}/not-spam")
    @For({Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER})
    Screen takeIn(@PathVariable UUID id, Actor.Person who) {
        return press(who, id, (person, contact) -> contactHandling.takeIn(person, contact, contact.version()));
    }

    @PostMapping("/desk/contact/{id}/reopen")
    @For({Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER})
    Screen reopen(@PathVariable UUID id, ReopeningForm form, Actor.Person who) {
        var version = CaseVersions.read(form.version());
        return contactDesk.actOn(who, id, Optional::of, (contact, same) -> switch (form.check()) {
            case Bad(var problems) -> new ContactDesk.Answer.Show(open.read(who, contact, Rejection.of(problems)));
            case Good(var why) ->
                new ContactDesk.Answer.Did(
                        cases.act(who, contact, version, CaseAct.REOPEN, "Reopened", why, () -> {}),
                        "/desk/contact/" + id,
                        attempt -> open.read(who, contact, contactDesk.snag(contact, attempt, "why", version)));
        });
    }

    /** The action applies to what its page showed, whatever else changed meanwhile, so it needs no version. */
    private Screen press(Actor.Person who, UUID id, BiFunction<Actor.Person, ContactRow, ActResult> act) {
        return contactDesk.act(
                who,
                id,
                contact -> act.apply(who, contact),
                (contact, attempt) ->
                        open.read(who, contact, contactDesk.snag(contact, attempt, "main", contact.version())));
    }
}
