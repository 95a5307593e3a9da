package org.breakwater.mash.family;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.mash.contact.ContactDesk;
import org.breakwater.mash.contact.ContactVersions;
import org.breakwater.mash.contact.Rejection;
import org.breakwater.mash.lifecycle.ContactRow;
import org.breakwater.people.family.Families;
import org.breakwater.people.family.Family;
import org.breakwater.people.family.RelationshipRow;
import org.breakwater.time.Calendars;
import org.breakwater.web.FailedRequest;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Checked.Good;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What one person is to another is written, corrected and ended; never taken away. */
@Controller
@For({Role.CONTACT_OFFICER, Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER})
class RelationshipController {

    private final ContactDesk contactDesk;
    private final Families families;
    private final FamilyRecords keeping;
    private final Clock clock;

    RelationshipController(ContactDesk contactDesk, Families families, FamilyRecords keeping, Clock clock) {
        this.contactDesk = contactDesk;
        this.families = families;
        this.keeping = keeping;
        this.clock = clock;
    }

    /** A relation with the family that it is in. */
    private record Found(Family family, RelationshipRow row) {}

    @GetMapping("/desk/family/{id}/relation")
    Screen ask(@PathVariable UUID id, Actor.Person who) {
        return contactDesk.show(
                who,
                id,
                "opened add a relationship",
                contact -> new AddRelationshipPage(
                        contact, families.of(id), RelationshipForm.empty(contact.version()), Rejection.none()));
    }

    @PostMapping("/desk/family/{id}/relation")
    Screen add(@PathVariable UUID id, RelationshipForm form, Actor.Person who) {
        var version = ContactVersions.read(form.version());
        return contactDesk.actOn(
                who, id, contact -> Optional.of(families.of(id)), (contact, family) -> switch (form.check(
                        family, today())) {
                    case Bad(var problems) ->
                        new ContactDesk.Answer.Show(
                                new AddRelationshipPage(contact, family, form, Rejection.of(problems)));
                    case Good(var told) ->
                        new ContactDesk.Answer.Did(
                                keeping.relate(who, contact, version, told),
                                "/desk/family/" + id,
                                attempt -> new AddRelationshipPage(
                                        contact,
                                        family,
                                        form.at(contact.version()),
                                        contactDesk.snag(contact, attempt, "kind", version)));
                });
    }

    @GetMapping("/desk/family/{id}/relation/{relation}")
    Screen open(@PathVariable UUID id, @PathVariable UUID relation, Actor.Person who) {
        return contactDesk.show(
                who,
                id,
                "opened a relationship",
                contact -> find(id, relation)
                        .<Screen>map(found -> page(
                                contact,
                                found,
                                RelationshipForm.of(found.row(), contact.version()),
                                FamilyFactEndForm.empty(contact.version()),
                                Rejection.none()))
                        .orElse(FailedRequest.NOT_FOUND));
    }

    @PostMapping("/desk/family/{id}/relation/{relation}")
    Screen correct(@PathVariable UUID id, @PathVariable UUID relation, RelationshipForm form, Actor.Person who) {
        var version = ContactVersions.read(form.version());
        return contactDesk.actOn(who, id, contact -> find(id, relation), (contact, found) -> {
            var ending = FamilyFactEndForm.empty(contact.version());
            return switch (form.checkCorrection(found.family(), today())) {
                case Bad(var problems) ->
                    new ContactDesk.Answer.Show(page(contact, found, form, ending, Rejection.of(problems)));
                case Good(var right) ->
                    new ContactDesk.Answer.Did(
                            keeping.correct(who, contact, version, found.row(), right.told(), right.why()),
                            "/desk/family/" + id,
                            attempt -> page(
                                    contact,
                                    found,
                                    form.at(contact.version()),
                                    ending,
                                    contactDesk.snag(contact, attempt, "kind", version)));
            };
        });
    }

    @PostMapping("/desk/family/{id}/relation/{relation}/end")
    Screen end(@PathVariable UUID id, @PathVariable UUID relation, FamilyFactEndForm form, Actor.Person who) {
        var version = ContactVersions.read(form.version());
        return contactDesk.actOn(who, id, contact -> find(id, relation), (contact, found) -> {
            var right = RelationshipForm.of(found.row(), contact.version());
            return switch (form.check(today())) {
                case Bad(var problems) ->
                    new ContactDesk.Answer.Show(page(contact, found, right, form, Rejection.of(problems)));
                case Good(var endedFact) ->
                    new ContactDesk.Answer.Did(
                            keeping.end(who, contact, version, found.row(), endedFact),
                            "/desk/family/" + id,
                            attempt -> page(
                                    contact,
                                    found,
                                    right,
                                    form.at(contact.version()),
                                    contactDesk.snag(contact, attempt, "how", version)));
            };
        });
    }

    private Optional<Found> find(UUID contact, UUID relation) {
        var family = families.of(contact);
        return family.relation(relation).map(row -> new Found(family, row));
    }

    private static RelationshipPage page(
            ContactRow contact, Found found, RelationshipForm form, FamilyFactEndForm ending, Rejection rejection) {
        return new RelationshipPage(contact, found.family(), found.row(), form, ending, rejection);
    }

    private LocalDate today() {
        return clock.instant().atZone(Calendars.LONDON).toLocalDate();
    }
}
