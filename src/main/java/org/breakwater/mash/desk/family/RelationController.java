package org.breakwater.mash.desk.family;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.mash.desk.Desk;
import org.breakwater.mash.desk.Snag;
import org.breakwater.mash.desk.Versions;
import org.breakwater.mash.model.ContactRow;
import org.breakwater.mash.model.KeepingFamilies;
import org.breakwater.people.Families;
import org.breakwater.people.Family;
import org.breakwater.people.RelationRow;
import org.breakwater.time.Calendars;
import org.breakwater.web.Checked.Bad;
import org.breakwater.web.Checked.Good;
import org.breakwater.web.Mishap;
import org.breakwater.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What one person is to another is written, corrected and ended; never taken away. */
@Controller
@For({Role.CONTACT_OFFICER, Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER})
class RelationController {

    private final Desk desk;
    private final Families families;
    private final KeepingFamilies keeping;
    private final Clock clock;

    RelationController(Desk desk, Families families, KeepingFamilies keeping, Clock clock) {
        this.desk = desk;
        this.families = families;
        this.keeping = keeping;
        this.clock = clock;
    }

    /** A relation with the family that it is in. */
    private record Found(Family family, RelationRow row) {}

    @GetMapping("/desk/family/{id}/relation")
    Screen ask(@PathVariable UUID id, Actor.Person who) {
        return desk.show(
                who,
                id,
                "opened add a relationship",
                contact ->
                        new RelationPage(contact, families.of(id), RelationForm.empty(contact.version()), Snag.none()));
    }

    @PostMapping("/desk/family/{id}/relation")
    Screen add(@PathVariable UUID id, RelationForm form, Actor.Person who) {
        var version = Versions.read(form.version());
        return desk.actOn(who, id, contact -> Optional.of(families.of(id)), (contact, family) -> switch (form.check(
                family, today())) {
            case Bad(var problems) -> new Desk.Answer.Show(new RelationPage(contact, family, form, Snag.of(problems)));
            case Good(var told) ->
                new Desk.Answer.Did(
                        keeping.relate(who, contact, version, told),
                        "/desk/family/" + id,
                        attempt -> new RelationPage(
                                contact,
                                family,
                                form.at(contact.version()),
                                desk.snag(contact, attempt, "kind", version)));
        });
    }

    @GetMapping("/desk/family/{id}/relation/{relation}")
    Screen open(@PathVariable UUID id, @PathVariable UUID relation, Actor.Person who) {
        return desk.show(
                who,
                id,
                "opened a relationship",
                contact -> find(id, relation)
                        .<Screen>map(found -> page(
                                contact,
                                found,
                                RelationForm.of(found.row(), contact.version()),
                                EndForm.empty(contact.version()),
                                Snag.none()))
                        .orElse(Mishap.NOT_FOUND));
    }

    @PostMapping("/desk/family/{id}/relation/{relation}")
    Screen correct(@PathVariable UUID id, @PathVariable UUID relation, RelationForm form, Actor.Person who) {
        var version = Versions.read(form.version());
        return desk.actOn(who, id, contact -> find(id, relation), (contact, found) -> {
            var ending = EndForm.empty(contact.version());
            return switch (form.checkCorrection(found.family(), today())) {
                case Bad(var problems) -> new Desk.Answer.Show(page(contact, found, form, ending, Snag.of(problems)));
                case Good(var right) ->
                    new Desk.Answer.Did(
                            keeping.correct(who, contact, version, found.row(), right.told(), right.why()),
                            "/desk/family/" + id,
                            attempt -> page(
                                    contact,
                                    found,
                                    form.at(contact.version()),
                                    ending,
                                    desk.snag(contact, attempt, "kind", version)));
            };
        });
    }

    @PostMapping("/desk/family/{id}/relation/{relation}/end")
    Screen end(@PathVariable UUID id, @PathVariable UUID relation, EndForm form, Actor.Person who) {
        var version = Versions.read(form.version());
        return desk.actOn(who, id, contact -> find(id, relation), (contact, found) -> {
            var right = RelationForm.of(found.row(), contact.version());
            return switch (form.check(today())) {
                case Bad(var problems) -> new Desk.Answer.Show(page(contact, found, right, form, Snag.of(problems)));
                case Good(var ending) ->
                    new Desk.Answer.Did(
                            keeping.end(who, contact, version, found.row(), ending),
                            "/desk/family/" + id,
                            attempt -> page(
                                    contact,
                                    found,
                                    right,
                                    form.at(contact.version()),
                                    desk.snag(contact, attempt, "how", version)));
            };
        });
    }

    private Optional<Found> find(UUID contact, UUID relation) {
        var family = families.of(contact);
        return family.relation(relation).map(row -> new Found(family, row));
    }

    private static OneRelationPage page(ContactRow contact, Found found, RelationForm form, EndForm ending, Snag snag) {
        return new OneRelationPage(contact, found.family(), found.row(), form, ending, snag);
    }

    private LocalDate today() {
        return clock.instant().atZone(Calendars.LONDON).toLocalDate();
    }
}
