package org.breakwater.mash.desk.duty;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Acting;
import org.breakwater.access.Actor;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.mash.desk.Desk;
import org.breakwater.mash.desk.Snag;
import org.breakwater.mash.model.ContactRow;
import org.breakwater.mash.model.DutyCardRow;
import org.breakwater.mash.model.DutyCards;
import org.breakwater.mash.model.Watch;
import org.breakwater.mash.model.WritingCards;
import org.breakwater.web.Checked.Bad;
import org.breakwater.web.Checked.Good;
import org.breakwater.web.Form;
import org.breakwater.web.Questions;
import org.breakwater.web.Screen;
import org.breakwater.web.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Cards between the desk and the Emergency Duty Team. */
@Controller
@For({Role.CONTACT_OFFICER, Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER})
class DutyController {

    private final Acting acting;
    private final Desk desk;
    private final DutyCards cards;
    private final WritingCards writing;
    private final Clock clock;

    DutyController(Acting acting, Desk desk, DutyCards cards, WritingCards writing, Clock clock) {
        this.acting = acting;
        this.desk = desk;
        this.cards = cards;
        this.writing = writing;
        this.clock = clock;
    }

    record ListForm(String watch, String page) implements Form {

        int number() {
            return Typed.page(page);
        }
    }

    /** Everyone begins with what their own watch reads. */
    @GetMapping("/desk/duty")
    Screen list(ListForm form, Actor.Person who) {
        return acting.looking(who, () -> {
            var mine = Watch.of(who.role());
            var watch = new Questions().maybeOne(form.watch(), Watch.class).orElse(mine);
            return new DutyPage(
                    watch,
                    mine,
                    cards.open(who, watch, form.number()),
                    cards.counts(),
                    cards.withoutCard(),
                    cards.isCloseToTheNight(),
                    form.number(),
                    clock.instant());
        });
    }

    @GetMapping("/desk/duty/{id}")
    Screen show(@PathVariable UUID id, Actor.Person who) {
        return desk.show(
                who,
                id,
                "opened the handover notes of a contact",
                contact -> page(who, contact, CardForm.empty(), Snag.none()));
    }

    @PostMapping("/desk/duty/{id}")
    Screen write(@PathVariable UUID id, CardForm form, Actor.Person who) {
        return desk.actOn(who, id, Optional::of, (contact, same) -> switch (form.check(
                Watch.of(who.role()).next())) {
            case Bad<WritingCards.Written>(var problems) ->
                new Desk.Answer.Show(page(who, contact, form, Snag.of(problems)));
            case Good<WritingCards.Written>(var card) -> written(who, contact, form, card);
        });
    }

    /** A card that the night tells about is one of this contact, for the night; a forged one is none. */
    private Desk.Answer written(Actor.Person who, ContactRow contact, CardForm form, WritingCards.Written card) {
        var told = card.answers();
        var known = told == null
                || find(contact, told)
                        .filter(row -> row.watch() == Watch.of(who.role()) && !row.answered())
                        .isPresent();
        if (!known || told != null && Watch.of(who.role()) != Watch.NIGHT) {
            return new Desk.Answer.Show(page(
                    who,
                    contact,
                    form,
                    Snag.of("answers", "EDT has already replied to this note. Select another, or none")));
        }
        return new Desk.Answer.Did(
                writing.write(who, contact, card),
                "/desk/duty/" + contact.id(),
                attempt -> page(who, contact, form, desk.snag(contact, attempt, "expected", contact.version())));
    }

    @PostMapping("/desk/duty/{id}/{card}/read")
    Screen sign(@PathVariable UUID id, @PathVariable UUID card, Actor.Person who) {
        return desk.actOn(
                who,
                id,
                contact -> find(contact, card),
                (contact, row) -> new Desk.Answer.Did(
                        writing.sign(who, contact, row),
                        "/desk/duty/" + id,
                        attempt -> page(
                                who,
                                contact,
                                CardForm.empty(),
                                desk.snag(contact, attempt, "main", contact.version()))));
    }

    private Optional<DutyCardRow> find(ContactRow contact, UUID card) {
        return cards.of(contact.id()).stream()
                .map(DutyCards.Card::row)
                .filter(row -> row.id().equals(card))
                .findFirst();
    }

    private ContactCardsPage page(Actor.Person who, ContactRow contact, CardForm form, Snag snag) {
        return new ContactCardsPage(
                contact,
                cards.of(contact.id()),
                Watch.of(who.role()),
                who.id().value(),
                Watch.keepsCards(who.role()),
                form,
                clock.instant(),
                snag);
    }
}
