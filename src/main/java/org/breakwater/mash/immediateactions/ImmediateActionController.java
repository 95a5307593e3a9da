package org.breakwater.mash.immediateactions;

import java.time.Clock;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.mash.contact.ContactDesk;
import org.breakwater.mash.live.SeenWhenOpened;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Checked.Good;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** An immediate action is recorded by the person who took it and approved afterwards by someone else. */
@Controller
@For({Role.CONTACT_OFFICER, Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER})
class ImmediateActionController {

    private final ContactDesk contactDesk;
    private final ImmediateActions immediateActions;
    private final Clock clock;

    ImmediateActionController(ContactDesk contactDesk, ImmediateActions immediateActions, Clock clock) {
        this.contactDesk = contactDesk;
        this.immediateActions = immediateActions;
        this.clock = clock;
    }

    @GetMapping("/desk/immediate-actions/{id}")
    Screen ask(@PathVariable UUID id, Actor.Person who) {
        return contactDesk.show(
                who,
                id,
                "opened immediate action",
                contact -> new ImmediateActionPage(contact, ImmediateActionForm.about(contact), Rejection.none()));
    }

    @PostMapping("/desk/immediate-actions/{id}")
    Screen act(@PathVariable UUID id, ImmediateActionForm form, Actor.Person who) {
        return switch (form.check(clock.instant())) {
            case Bad(var problems) ->
                contactDesk.show(
                        who,
                        id,
                        "opened immediate action",
                        contact -> new ImmediateActionPage(contact, form, Rejection.of(problems)));
            case Good(var acted) ->
                contactDesk.act(
                        who,
                        id,
                        contact -> immediateActions.act(
                                who, id, SeenWhenOpened.read(form.shown()), acted.what(), acted.at()),
                        (contact, attempt) -> new ImmediateActionPage(
                                contact, form, contactDesk.snag(contact, attempt, "what", contact.version())));
        };
    }

    @PostMapping("/desk/immediate-actions/{id}/{protection}/approve")
    @For(Role.MANAGER)
    Screen approve(@PathVariable UUID id, @PathVariable UUID protection, Actor.Person who) {
        return contactDesk.act(
                who,
                id,
                contact -> immediateActions.approve(who, contact, protection),
                (contact, attempt) -> new ImmediateActionPage(
                        contact,
                        ImmediateActionForm.about(contact),
                        contactDesk.snag(contact, attempt, "what", contact.version())));
    }
}
