package org.breakwater.casework.family.person;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.casework.ReporterIdentityCheck;
import org.breakwater.casework.screens.CaseDesk;
import org.breakwater.casework.screens.CaseVersions;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.time.Calendars;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Checked.Good;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Children and adults who become known later are added, never typed over others. */
@Controller
@For({Role.CONTACT_OFFICER, Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER})
class AddPersonController {

    private final CaseDesk caseDesk;
    private final PersonRecords personRecords;
    private final ReporterIdentityCheck reporterIdentityCheck;
    private final Clock clock;

    AddPersonController(
            CaseDesk caseDesk, PersonRecords personRecords, ReporterIdentityCheck reporterIdentityCheck, Clock clock) {
        this.caseDesk = caseDesk;
        this.personRecords = personRecords;
        this.reporterIdentityCheck = reporterIdentityCheck;
        this.clock = clock;
    }

    @GetMapping("/cases/{id}/family/person")
    Screen ask(@PathVariable UUID id, Actor.Person who) {
        return caseDesk.show(
                who,
                id,
                "opened ‘Add a person’",
                theCase -> new AddPersonPage(theCase, PersonForm.empty(theCase.version()), Rejection.none()));
    }

    @PostMapping("/cases/{id}/family/person")
    Screen add(@PathVariable UUID id, PersonForm form, Actor.Person who) {
        var version = CaseVersions.read(form.version());
        return caseDesk.actOn(who, id, Optional::of, (theCase, same) -> switch (form.check(
                reporterIdentityCheck.isGivenAwayBy(id), LocalDate.ofInstant(clock.instant(), Calendars.LONDON))) {
            case Bad(var problems) ->
                new CaseDesk.Answer.Show(new AddPersonPage(theCase, form, Rejection.of(problems)));
            case Good(var person) ->
                new CaseDesk.Answer.Did(
                        personRecords.add(who, theCase, version, person),
                        theCase.path(),
                        attempt -> new AddPersonPage(
                                theCase, form.at(theCase.version()), caseDesk.snag(theCase, attempt, "name", version)));
        });
    }
}
