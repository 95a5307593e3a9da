package org.breakwater.mash.desk.same;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.breakwater.access.Actor;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.mash.desk.Desk;
import org.breakwater.mash.desk.Snag;
import org.breakwater.mash.model.Conflicts;
import org.breakwater.mash.model.ContactRow;
import org.breakwater.mash.model.Done;
import org.breakwater.mash.model.KnowingFirst;
import org.breakwater.people.AlikeRow;
import org.breakwater.people.People;
import org.breakwater.people.SameRow;
import org.breakwater.people.Sameness;
import org.breakwater.web.Checked.Bad;
import org.breakwater.web.Checked.Good;
import org.breakwater.web.Mishap;
import org.breakwater.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Someone says that two people are one, someone else agrees, and it can be taken back with a reason. */
@Controller
@For({Role.CONTACT_OFFICER, Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER})
@RequestMapping("/desk/same/{id}/{ours}/{theirs}")
class PairController {

    private final Desk desk;
    private final People people;
    private final Sameness sameness;
    private final Conflicts conflicts;
    private final KnowingFirst knowing;

    PairController(Desk desk, People people, Sameness sameness, Conflicts conflicts, KnowingFirst knowing) {
        this.desk = desk;
        this.people = people;
        this.sameness = sameness;
        this.conflicts = conflicts;
        this.knowing = knowing;
    }

    /** The two people that an address names. */
    private record Pair(UUID ours, UUID theirs) {}

    @GetMapping
    Screen look(@PathVariable UUID id, @PathVariable UUID ours, @PathVariable UUID theirs, Actor.Person who) {
        return desk.show(
                who,
                id,
                "compared two people",
                contact -> page(who, contact, new Pair(ours, theirs), Snag.none())
                        .<Screen>map(page -> page)
                        .orElse(Mishap.NOT_FOUND));
    }

    @PostMapping
    Screen say(
            @PathVariable UUID id,
            @PathVariable UUID ours,
            @PathVariable UUID theirs,
            SameForm form,
            Actor.Person who) {
        return act(who, id, new Pair(ours, theirs), page -> switch (form.check()) {
            case Bad(var problems) -> new Desk.Answer.Show(with(page, form, Snag.of(problems)));
            case Good(var said) ->
                done(with(page, form, Snag.none()), "why", sameness.say(who, ours, theirs, said.answer(), said.why()));
        });
    }

    @PostMapping("/agree")
    @For({Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER})
    Screen agree(@PathVariable UUID id, @PathVariable UUID ours, @PathVariable UUID theirs, Actor.Person who) {
        return answer(who, id, new Pair(ours, theirs), true);
    }

    @PostMapping("/refuse")
    @For({Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER})
    Screen refuse(@PathVariable UUID id, @PathVariable UUID ours, @PathVariable UUID theirs, Actor.Person who) {
        return answer(who, id, new Pair(ours, theirs), false);
    }

    private Screen answer(Actor.Person who, UUID id, Pair pair, boolean agreed) {
        return act(
                who,
                id,
                pair,
                page -> done(
                        page, "main", page.said().stream().findFirst().flatMap(one -> answered(who, one, agreed))));
    }

    /** Once two people are one, who is kept out of one record is kept out of the other. */
    private Optional<String> answered(Actor.Person who, SameRow one, boolean agreed) {
        var trouble = sameness.answer(who, one.id(), agreed);
        if (trouble.isEmpty() && agreed) {
            conflicts.carryOver(who, one.oneRecord(), one.otherRecord());
            conflicts.carryOver(who, one.otherRecord(), one.oneRecord());
        }
        return trouble;
    }

    @PostMapping("/part")
    @For({Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER})
    Screen part(
            @PathVariable UUID id,
            @PathVariable UUID ours,
            @PathVariable UUID theirs,
            PartForm form,
            Actor.Person who) {
        return act(who, id, new Pair(ours, theirs), page -> switch (form.check()) {
            case Bad(var problems) -> new Desk.Answer.Show(parting(page, form, Snag.of(problems)));
            case Good(var why) ->
                done(
                        parting(page, form, Snag.none()),
                        "apart",
                        last(page).flatMap(one -> sameness.part(who, one, why)));
        });
    }

    private Screen act(Actor.Person who, UUID id, Pair pair, Function<PairPage, Desk.Answer> act) {
        return desk.actOn(
                who, id, contact -> page(who, contact, pair, Snag.none()), (contact, page) -> act.apply(page));
    }

    /** Goes back to the two, and on to whoever goes out to either; or says on their page what stands in the way. */
    private Desk.Answer done(PairPage page, String field, Optional<String> trouble) {
        if (trouble.isEmpty()) {
            knowing.lookedAgain(page.contact().id(), page.row().recordId());
        }
        return trouble.<Desk.Answer>map(why -> new Desk.Answer.Show(parting(page, page.parting(), Snag.of(field, why))))
                .orElseGet(() -> new Desk.Answer.Did(new Done.Yes(), page.address(), attempt -> page));
    }

    private static Optional<UUID> last(PairPage page) {
        return page.said().stream().findFirst().map(SameRow::id);
    }

    private Optional<PairPage> page(Actor.Person who, ContactRow contact, Pair pair, Snag snag) {
        var id = contact.id();
        var said = sameness.of(id).stream()
                .filter(one -> one.isAbout(pair.ours(), pair.theirs()))
                .toList();
        return people.of(id).stream()
                .filter(person -> person.id().equals(pair.ours()))
                .findFirst()
                .flatMap(ours -> alike(id, pair)
                        .map(row -> new PairPage(
                                contact, ours, row, said, who.id().value(), SameForm.EMPTY, PartForm.EMPTY, snag)));
    }

    private Optional<AlikeRow> alike(UUID id, Pair pair) {
        return people.alike(id).stream()
                .filter(row -> row.ours().equals(pair.ours()) && row.theirs().equals(pair.theirs()))
                .findFirst();
    }

    private static PairPage with(PairPage page, SameForm form, Snag snag) {
        return new PairPage(
                page.contact(), page.ours(), page.row(), page.said(), page.me(), form, page.parting(), snag);
    }

    private static PairPage parting(PairPage page, PartForm parting, Snag snag) {
        return new PairPage(
                page.contact(), page.ours(), page.row(), page.said(), page.me(), page.form(), parting, snag);
    }
}
