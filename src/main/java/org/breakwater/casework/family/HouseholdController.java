package org.breakwater.casework.family;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.casework.screens.CaseDesk;
import org.breakwater.casework.screens.CaseVersions;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.people.family.Families;
import org.breakwater.people.family.Family;
import org.breakwater.people.family.HouseholdRow;
import org.breakwater.time.Calendars;
import org.breakwater.web.FailedRequest;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Checked.Good;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Addresses are added and ended; never deleted. */
@Controller
@For({Role.CONTACT_OFFICER, Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER})
class HouseholdController {

    private final CaseDesk caseDesk;
    private final Families families;
    private final FamilyRecords keeping;
    private final Clock clock;

    HouseholdController(CaseDesk caseDesk, Families families, FamilyRecords keeping, Clock clock) {
        this.caseDesk = caseDesk;
        this.families = families;
        this.keeping = keeping;
        this.clock = clock;
    }

    /** An address with the family that it belongs to. */
    private record Found(Family family, HouseholdRow row) {}

    @GetMapping("/cases/{id}/family/household")
    Screen ask(@PathVariable UUID id, Actor.Person who) {
        return caseDesk.show(
                who,
                id,
                "opened ‘Add an address’",
                theCase -> new AddHouseholdPage(
                        theCase, families.of(id), HouseholdForm.empty(theCase.version()), Rejection.none()));
    }

    @PostMapping("/cases/{id}/family/household")
    Screen add(@PathVariable UUID id, HouseholdForm form, Actor.Person who) {
        var version = CaseVersions.read(form.version());
        return caseDesk.actOn(who, id, theCase -> Optional.of(families.of(id)), (theCase, family) -> switch (form.check(
                family, today())) {
            case Bad(var problems) ->
                new CaseDesk.Answer.Show(new AddHouseholdPage(theCase, family, form, Rejection.of(problems)));
            case Good(var lives) ->
                new CaseDesk.Answer.Did(
                        keeping.live(who, theCase, version, lives.who(), lives.told()),
                        "/cases/" + id + "/family",
                        attempt -> new AddHouseholdPage(
                                theCase,
                                family,
                                form.at(theCase.version()),
                                caseDesk.snag(theCase, attempt, "address", version)));
        });
    }

    @GetMapping("/cases/{id}/family/household/{home}")
    Screen open(@PathVariable UUID id, @PathVariable UUID home, Actor.Person who) {
        return caseDesk.show(
                who,
                id,
                "opened an address",
                theCase -> find(id, home)
                        .<Screen>map(found -> new HouseholdPage(
                                theCase,
                                found.family(),
                                found.row(),
                                FamilyFactEndForm.empty(theCase.version()),
                                Rejection.none()))
                        .orElse(FailedRequest.NOT_FOUND));
    }

    @PostMapping("/cases/{id}/family/household/{home}/end")
    Screen end(@PathVariable UUID id, @PathVariable UUID home, FamilyFactEndForm form, Actor.Person who) {
        var version = CaseVersions.read(form.version());
        return caseDesk.actOn(who, id, theCase -> find(id, home), (theCase, found) -> switch (form.check(today())) {
            case Bad(var problems) ->
                new CaseDesk.Answer.Show(
                        new HouseholdPage(theCase, found.family(), found.row(), form, Rejection.of(problems)));
            case Good(var endedFact) ->
                new CaseDesk.Answer.Did(
                        keeping.end(who, theCase, version, found.row(), endedFact),
                        "/cases/" + id + "/family",
                        attempt -> new HouseholdPage(
                                theCase,
                                found.family(),
                                found.row(),
                                form.at(theCase.version()),
                                caseDesk.snag(theCase, attempt, "how", version)));
        });
    }

    private Optional<Found> find(UUID record, UUID home) {
        var family = families.of(record);
        return family.home(home).map(row -> new Found(family, row));
    }

    private LocalDate today() {
        return clock.instant().atZone(Calendars.LONDON).toLocalDate();
    }
}
