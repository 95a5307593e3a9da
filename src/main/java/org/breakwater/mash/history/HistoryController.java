package org.breakwater.mash.history;

import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.mash.contact.ContactDesk;
import org.breakwater.mash.contact.Rejection;
import org.breakwater.mash.history.addresses.AddressLinkForm;
import org.breakwater.mash.history.addresses.OthersAtAddress;
import org.breakwater.mash.history.patterns.Patterns;
import org.breakwater.mash.lifecycle.ContactRow;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Checked.Good;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Opening the history is an act: screening does not end without it. */
@Controller
@For({Role.CONTACT_OFFICER, Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER})
class HistoryController {

    private final ContactDesk contactDesk;
    private final PreviousContacts previousContacts;
    private final OthersAtAddress others;
    private final Patterns patterns;
    private final PreviousContactRecords previousContactRecords;

    HistoryController(
            ContactDesk contactDesk,
            PreviousContacts previousContacts,
            OthersAtAddress others,
            Patterns patterns,
            PreviousContactRecords previousContactRecords) {
        this.contactDesk = contactDesk;
        this.others = others;
        this.previousContacts = previousContacts;
        this.patterns = patterns;
        this.previousContactRecords = previousContactRecords;
    }

    @GetMapping("/desk/history/{id}")
    Screen history(@PathVariable UUID id, Actor.Person who) {
        return contactDesk.read(
                who,
                id,
                "opened previous contacts",
                contact -> page(who, contact, new PatternReviewForm(""), Rejection.none()));
    }

    @PostMapping("/desk/history/{id}")
    @For(Role.MANAGER)
    Screen look(@PathVariable UUID id, PatternReviewForm form, Actor.Person who) {
        return contactDesk.actOn(who, id, Optional::of, (contact, same) -> switch (form.check()) {
            case Bad(var problems) -> new ContactDesk.Answer.Show(page(who, contact, form, Rejection.of(problems)));
            case Good(var words) ->
                new ContactDesk.Answer.Did(
                        patterns.look(who, contact, words),
                        "/desk/history/" + id,
                        attempt -> page(
                                who, contact, form, contactDesk.snag(contact, attempt, "words", contact.version())));
        });
    }

    /** Someone has looked at another contact at the same address, and says whether it has to do with this one. */
    @PostMapping("/desk/history/{id}/address")
    @For({Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER})
    Screen atTheAddress(@PathVariable UUID id, AddressLinkForm form, Actor.Person who) {
        return contactDesk.actOn(who, id, Optional::of, (contact, same) -> switch (form.check()) {
            case Bad(var problems) -> new ContactDesk.Answer.Show(page(who, contact, form, Rejection.of(problems)));
            case Good(var said) ->
                new ContactDesk.Answer.Did(
                        others.say(who, previousContacts.before(contact), said.other(), said.connected(), said.why()),
                        "/desk/history/" + id,
                        attempt -> page(
                                who,
                                contact,
                                form,
                                contactDesk.snag(contact, attempt, "connected", contact.version())));
        });
    }

    private HistoryPage page(Actor.Person who, ContactRow contact, PatternReviewForm form, Rejection rejection) {
        return page(who, contact, form, AddressLinkForm.EMPTY, rejection);
    }

    private HistoryPage page(Actor.Person who, ContactRow contact, AddressLinkForm form, Rejection rejection) {
        return page(who, contact, new PatternReviewForm(""), form, rejection);
    }

    private HistoryPage page(
            Actor.Person who,
            ContactRow contact,
            PatternReviewForm form,
            AddressLinkForm address,
            Rejection rejection) {
        return new HistoryPage(
                contact,
                who.role(),
                previousContacts.open(who, contact),
                patterns.of(contact),
                previousContactRecords.firstRecord(),
                form,
                address,
                rejection);
    }
}
