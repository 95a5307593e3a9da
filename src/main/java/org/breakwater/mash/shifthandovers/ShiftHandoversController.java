package org.breakwater.mash.shifthandovers;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.mash.contact.ContactDesk;
import org.breakwater.mash.lifecycle.ContactRow;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Checked.Good;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.InputParser;
import org.breakwater.web.forms.Questions;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Handover notes between the desk and the Emergency Duty Team. */
@Controller
@For({Role.CONTACT_OFFICER, Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER})
class ShiftHandoversController {

    private final ActorTransactions acting;
    private final ContactDesk contactDesk;
    private final ShiftHandovers cards;
    private final ShiftHandoverNotes writing;
    private final Clock clock;

    ShiftHandoversController(
            ActorTransactions acting,
            ContactDesk contactDesk,
            ShiftHandovers cards,
            ShiftHandoverNotes writing,
            Clock clock) {
        this.acting = acting;
        this.contactDesk = contactDesk;
        this.cards = cards;
        this.writing = writing;
        this.clock = clock;
    }

    record ListForm(String watch, String page) implements Form {

        int number() {
            return InputParser.page(page);
        }
    }

    /** The default is the notes for the user's own shift. */
    @GetMapping("/desk/shift-handovers")
    Screen list(ListForm form, Actor.Person who) {
        return acting.looking(who, () -> {
            var mine = Shift.of(who.role());
            var shift = new Questions().maybeOne(form.watch(), Shift.class).orElse(mine);
            return new ShiftHandoversPage(
                    shift,
                    mine,
                    cards.open(who, shift, form.number()),
                    cards.counts(),
                    cards.withoutCard(),
                    cards.isCloseToTheNight(),
                    form.number(),
                    clock.instant());
        });
    }

    @GetMapping("/desk/shift-handovers/{id}")
    Screen show(@PathVariable UUID id, Actor.Person who) {
        return contactDesk.show(
                who,
                id,
                "opened the out-of-hours handover of a contact",
                contact -> page(who, contact, ShiftHandoverForm.empty(), Rejection.none()));
    }

    @PostMapping("/desk/shift-handovers/{id}")
    Screen write(@PathVariable UUID id, ShiftHandoverForm form, Actor.Person who) {
        return contactDesk.actOn(who, id, Optional::of, (contact, same) -> switch (form.check(
                Shift.of(who.role()).next())) {
            case Bad<ShiftHandoverNotes.Written>(var problems) ->
                new ContactDesk.Answer.Show(page(who, contact, form, Rejection.of(problems)));
            case Good<ShiftHandoverNotes.Written>(var card) -> written(who, contact, form, card);
        });
    }

    /** A note that the night reports on must belong to this contact; a forged id is ignored. */
    private ContactDesk.Answer written(
            Actor.Person who, ContactRow contact, ShiftHandoverForm form, ShiftHandoverNotes.Written card) {
        var told = card.answers();
        var known = told == null
                || find(contact, told)
                        .filter(row -> row.watch() == Shift.of(who.role()) && !row.answered())
                        .isPresent();
        if (!known || told != null && Shift.of(who.role()) != Shift.NIGHT) {
            return new ContactDesk.Answer.Show(page(
                    who,
                    contact,
                    form,
                    Rejection.of("answers", "EDT has already replied to this note. Select another, or none")));
        }
        return new ContactDesk.Answer.Did(
                writing.write(who, contact, card),
                "/desk/shift-handovers/" + contact.id(),
                attempt -> page(who, contact, form, contactDesk.snag(contact, attempt, "expected", contact.version())));
    }

    @PostMapping("/desk/shift-handovers/{id}/{card}/read")
    Screen sign(@PathVariable UUID id, @PathVariable UUID card, Actor.Person who) {
        return contactDesk.actOn(
                who,
                id,
                contact -> find(contact, card),
                (contact, row) -> new ContactDesk.Answer.Did(
                        writing.sign(who, contact, row),
                        "/desk/shift-handovers/" + id,
                        attempt -> page(
                                who,
                                contact,
                                ShiftHandoverForm.empty(),
                                contactDesk.snag(contact, attempt, "main", contact.version()))));
    }

    private Optional<ShiftHandoverRow> find(ContactRow contact, UUID card) {
        return cards.of(contact.id()).stream()
                .map(ShiftHandovers.Card::row)
                .filter(row -> row.id().equals(card))
                .findFirst();
    }

    private ShiftHandoverPage page(Actor.Person who, ContactRow contact, ShiftHandoverForm form, Rejection rejection) {
        return new ShiftHandoverPage(
                contact,
                cards.of(contact.id()),
                Shift.of(who.role()),
                who.id().value(),
                Shift.keepsCards(who.role()),
                form,
                clock.instant(),
                rejection);
    }
}
