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
import org.breakwater.people.family.Families;
import org.breakwater.people.family.Family;
import org.breakwater.people.family.HomeRow;
import org.breakwater.time.Calendars;
import org.breakwater.web.FailedRequest;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Checked.Good;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Who lives where is written and ended; never taken away. */
@Controller
@For({Role.CONTACT_OFFICER, Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER})
class HouseholdController {

    private final ContactDesk contactDesk;
    private final Families families;
    private final FamilyRecords keeping;
    private final Clock clock;

    HouseholdController(ContactDesk contactDesk, Families families, FamilyRecords keeping, Clock clock) {
        this.contactDesk = contactDesk;
        this.families = families;
        this.keeping = keeping;
        this.clock = clock;
    }

    /** An address with the family that it is of. */
    private record Found(Family family, HomeRow row) {}

    @GetMapping("/desk/family/{id}/home")
    Screen ask(@PathVariable UUID id, Actor.Person who) {
        return contactDesk.show(
                who,
                id,
                "opened add an address",
                contact -> new AddHouseholdPage(
                        contact, families.of(id), HouseholdForm.empty(contact.version()), Rejection.none()));
    }

    @PostMapping("/desk/family/{id}/home")
    Screen add(@PathVariable UUID id, HouseholdForm form, Actor.Person who) {
        var version = ContactVersions.read(form.version());
        return contactDesk.actOn(
                who, id, contact -> Optional.of(families.of(id)), (contact, family) -> switch (form.check(
                        family, today())) {
                    case Bad(var problems) ->
                        new ContactDesk.Answer.Show(
                                new AddHouseholdPage(contact, family, form, Rejection.of(problems)));
                    case Good(var lives) ->
                        new ContactDesk.Answer.Did(
                                keeping.live(who, contact, version, lives.who(), lives.told()),
                                "/desk/family/" + id,
                                attempt -> new AddHouseholdPage(
                                        contact,
                                        family,
                                        form.at(contact.version()),
                                        contactDesk.snag(contact, attempt, "address", version)));
                });
    }

    @GetMapping("/desk/family/{id}/home/{home}")
    Screen open(@PathVariable UUID id, @PathVariable UUID home, Actor.Person who) {
        return contactDesk.show(
                who,
                id,
                "opened an address",
                contact -> find(id, home)
                        .<Screen>map(found -> new HouseholdPage(
                                contact,
                                found.family(),
                                found.row(),
                                FamilyFactEndForm.empty(contact.version()),
                                Rejection.none()))
                        .orElse(FailedRequest.NOT_FOUND));
    }

    @PostMapping("/desk/family/{id}/home/{home}/end")
    Screen end(@PathVariable UUID id, @PathVariable UUID home, FamilyFactEndForm form, Actor.Person who) {
        var version = ContactVersions.read(form.version());
        return contactDesk.actOn(who, id, contact -> find(id, home), (contact, found) -> switch (form.check(today())) {
            case Bad(var problems) ->
                new ContactDesk.Answer.Show(
                        new HouseholdPage(contact, found.family(), found.row(), form, Rejection.of(problems)));
            case Good(var endedFact) ->
                new ContactDesk.Answer.Did(
                        keeping.end(who, contact, version, found.row(), endedFact),
                        "/desk/family/" + id,
                        attempt -> new HouseholdPage(
                                contact,
                                found.family(),
                                found.row(),
                                form.at(contact.version()),
                                contactDesk.snag(contact, attempt, "how", version)));
        });
    }

    private Optional<Found> find(UUID contact, UUID home) {
        var family = families.of(contact);
        return family.home(home).map(row -> new Found(family, row));
    }

    private LocalDate today() {
        return clock.instant().atZone(Calendars.LONDON).toLocalDate();
    }
}
