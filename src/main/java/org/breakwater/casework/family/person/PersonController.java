package org.breakwater.casework.family.person;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.breakwater.access.Actor;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.Case;
import org.breakwater.casework.screens.CaseDesk;
import org.breakwater.casework.screens.CaseVersions;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.people.profile.PersonProfile;
import org.breakwater.people.profile.PersonProfiles;
import org.breakwater.time.Calendars;
import org.breakwater.web.FailedRequest;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Checked.Good;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Names, date of birth and characteristics of one person are added, never overwritten. */
@Controller
@For({Role.CONTACT_OFFICER, Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER})
class PersonController {

    private final CaseDesk caseDesk;
    private final PersonProfiles personProfiles;
    private final PersonRecords keeping;
    private final Clock clock;

    PersonController(CaseDesk caseDesk, PersonProfiles personProfiles, PersonRecords keeping, Clock clock) {
        this.caseDesk = caseDesk;
        this.personProfiles = personProfiles;
        this.keeping = keeping;
        this.clock = clock;
    }

    @GetMapping("/cases/{id}/family/person/{child}")
    Screen show(@PathVariable UUID id, @PathVariable UUID child, Actor.Person who) {
        return caseDesk.show(
                who,
                id,
                "opened a person’s details",
                theCase -> personProfiles
                        .of(id, child)
                        .<Screen>map(personProfile -> PersonPage.of(theCase, personProfile, who))
                        .orElse(FailedRequest.NOT_FOUND));
    }

    @PostMapping("/cases/{id}/family/person/{child}/name")
    Screen name(@PathVariable UUID id, @PathVariable UUID child, NameForm form, Actor.Person who) {
        var version = CaseVersions.read(form.version());
        return act(
                who,
                id,
                child,
                version,
                "name",
                personProfile -> form.check(today()),
                (seen, told) -> keeping.name(
                        who, seen.theCase(), version, seen.portrait().person(), told),
                (page, rejection) -> page.with(form, rejection));
    }

    @PostMapping("/cases/{id}/family/person/{child}/name-ended")
    Screen endName(@PathVariable UUID id, @PathVariable UUID child, EndNameForm form, Actor.Person who) {
        var version = CaseVersions.read(form.version());
        return act(
                who,
                id,
                child,
                version,
                "which",
                form::check,
                (seen, told) -> keeping.endName(
                        who, seen.theCase(), version, seen.portrait().person(), told.name(), told.ending()),
                (page, rejection) -> page.with(form, rejection));
    }

    @PostMapping("/cases/{id}/family/person/{child}/birth")
    Screen birth(@PathVariable UUID id, @PathVariable UUID child, BirthForm form, Actor.Person who) {
        var version = CaseVersions.read(form.version());
        return act(
                who,
                id,
                child,
                version,
                "birth",
                personProfile -> form.check(personProfile, today()),
                (seen, told) -> keeping.birth(
                        who, seen.theCase(), version, seen.portrait().person(), told),
                (page, rejection) -> page.with(form, rejection));
    }

    @PostMapping("/cases/{id}/family/person/{child}/traits")
    Screen traits(@PathVariable UUID id, @PathVariable UUID child, TraitsForm form, Actor.Person who) {
        var version = CaseVersions.read(form.version());
        return act(
                who,
                id,
                child,
                version,
                "sex",
                form::check,
                (seen, told) -> keeping.traits(
                        who, seen.theCase(), version, seen.portrait().person(), told.traits(), told.toldBy()),
                (page, rejection) -> page.with(form, rejection));
    }

    private record Seen(Case theCase, PersonProfile portrait) {}

    /** Validates the input about a person, applies it, and shows the page again with its errors. */
    private <T> Screen act(
            Actor.Person who,
            UUID id,
            UUID child,
            int version,
            String field,
            Function<PersonProfile, Checked<T>> check,
            BiFunction<Seen, T, ActResult> work,
            BiFunction<PersonPage, Rejection, PersonPage> again) {
        return caseDesk.actOn(who, id, theCase -> personProfiles.of(id, child), (theCase, personProfile) -> {
            var page = PersonPage.of(theCase, personProfile, who);
            return switch (check.apply(personProfile)) {
                case Bad<T>(var problems) -> new CaseDesk.Answer.Show(again.apply(page, Rejection.of(problems)));
                case Good<T>(var told) ->
                    new CaseDesk.Answer.Did(
                            work.apply(new Seen(theCase, personProfile), told),
                            page.path(),
                            attempt -> again.apply(page, caseDesk.snag(theCase, attempt, field, version)));
            };
        });
    }

    private LocalDate today() {
        return clock.instant().atZone(Calendars.LONDON).toLocalDate();
    }
}
