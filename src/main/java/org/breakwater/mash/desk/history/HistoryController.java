package org.breakwater.mash.desk.history;

import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.mash.desk.Desk;
import org.breakwater.mash.desk.Snag;
import org.breakwater.mash.model.BeenHere;
import org.breakwater.mash.model.ContactRow;
import org.breakwater.mash.model.Histories;
import org.breakwater.mash.model.OthersAtAddress;
import org.breakwater.mash.model.Patterns;
import org.breakwater.web.Checked.Bad;
import org.breakwater.web.Checked.Good;
import org.breakwater.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Opening the history is an act: screening does not end without it. */
@Controller
@For({Role.CONTACT_OFFICER, Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER})
class HistoryController {

    private final Desk desk;
    private final BeenHere beenHere;
    private final OthersAtAddress others;
    private final Patterns patterns;
    private final Histories histories;

    HistoryController(Desk desk, BeenHere beenHere, OthersAtAddress others, Patterns patterns, Histories histories) {
        this.desk = desk;
        this.others = others;
        this.beenHere = beenHere;
        this.patterns = patterns;
        this.histories = histories;
    }

    @GetMapping("/desk/history/{id}")
    Screen history(@PathVariable UUID id, Actor.Person who) {
        return desk.read(
                who, id, "opened previous contacts", contact -> page(who, contact, new LookForm(""), Snag.none()));
    }

    @PostMapping("/desk/history/{id}")
    @For(Role.MANAGER)
    Screen look(@PathVariable UUID id, LookForm form, Actor.Person who) {
        return desk.actOn(who, id, Optional::of, (contact, same) -> switch (form.check()) {
            case Bad(var problems) -> new Desk.Answer.Show(page(who, contact, form, Snag.of(problems)));
            case Good(var words) ->
                new Desk.Answer.Did(
                        patterns.look(who, contact, words),
                        "/desk/history/" + id,
                        attempt -> page(who, contact, form, desk.snag(contact, attempt, "words", contact.version())));
        });
    }

    /** Someone has looked at another contact at the same address, and says whether it has to do with this one. */
    @PostMapping("/desk/history/{id}/address")
    @For({Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER})
    Screen atTheAddress(@PathVariable UUID id, AddressForm form, Actor.Person who) {
        return desk.actOn(who, id, Optional::of, (contact, same) -> switch (form.check()) {
            case Bad(var problems) -> new Desk.Answer.Show(page(who, contact, form, Snag.of(problems)));
            case Good(var said) ->
                new Desk.Answer.Did(
                        others.say(who, beenHere.before(contact), said.other(), said.connected(), said.why()),
                        "/desk/history/" + id,
                        attempt ->
                                page(who, contact, form, desk.snag(contact, attempt, "connected", contact.version())));
        });
    }

    private HistoryPage page(Actor.Person who, ContactRow contact, LookForm form, Snag snag) {
        return page(who, contact, form, AddressForm.EMPTY, snag);
    }

    private HistoryPage page(Actor.Person who, ContactRow contact, AddressForm form, Snag snag) {
        return page(who, contact, new LookForm(""), form, snag);
    }

    private HistoryPage page(Actor.Person who, ContactRow contact, LookForm form, AddressForm address, Snag snag) {
        return new HistoryPage(
                contact,
                who.role(),
                beenHere.open(who, contact),
                patterns.of(contact),
                histories.firstRecord(),
                form,
                address,
                snag);
    }
}
