package org.breakwater.casework.family;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.casework.Case;
import org.breakwater.casework.screens.CaseDesk;
import org.breakwater.casework.screens.CaseVersions;
import org.breakwater.casework.screens.Rejection;
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

/** Relationships are added, corrected and ended; never deleted. */
@Controller
@For({Role.CONTACT_OFFICER, Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER})
class RelationshipController {

    private final CaseDesk caseDesk;
    private final Families families;
    private final FamilyRecords keeping;
    private final Clock clock;

    RelationshipController(CaseDesk caseDesk, Families families, FamilyRecords keeping, Clock clock) {
        this.caseDesk = caseDesk;
        this.families = families;
        this.keeping = keeping;
        this.clock = clock;
    }

    /** A relation with the family that it is in. */
    private record Found(Family family, RelationshipRow row) {}

    @GetMapping("/cases/{id}/family/relationship")
    Screen ask(@PathVariable UUID id, Actor.Person who) {
        return caseDesk.show(
                who,
                id,
                "opened ‘Add a relationship’",
                theCase -> new AddRelationshipPage(
                        theCase, families.of(id), RelationshipForm.empty(theCase.version()), Rejection.none()));
    }

    @PostMapping("/cases/{id}/family/relationship")
    Screen add(@PathVariable UUID id, RelationshipForm form, Actor.Person who) {
        var version = CaseVersions.read(form.version());
        return caseDesk.actOn(who, id, theCase -> Optional.of(families.of(id)), (theCase, family) -> switch (form.check(
                family, today())) {
            case Bad(var problems) ->
                new CaseDesk.Answer.Show(new AddRelationshipPage(theCase, family, form, Rejection.of(problems)));
            case Good(var told) ->
                new CaseDesk.Answer.Did(
                        keeping.relate(who, theCase, version, told),
                        "/cases/" + id + "/family",
                        attempt -> new AddRelationshipPage(
                                theCase,
                                family,
                                form.at(theCase.version()),
                                caseDesk.snag(theCase, attempt, "kind", version)));
        });
    }

    @GetMapping("/cases/{id}/family/relationship/{relation}")
    Screen open(@PathVariable UUID id, @PathVariable UUID relation, Actor.Person who) {
        return caseDesk.show(
                who,
                id,
                "opened a relationship",
                theCase -> find(id, relation)
                        .<Screen>map(found -> page(
                                theCase,
                                found,
                                RelationshipForm.of(found.row(), theCase.version()),
                                FamilyFactEndForm.empty(theCase.version()),
                                Rejection.none()))
                        .orElse(FailedRequest.NOT_FOUND));
    }

    @PostMapping("/cases/{id}/family/relationship/{relation}")
    Screen correct(@PathVariable UUID id, @PathVariable UUID relation, RelationshipForm form, Actor.Person who) {
        var version = CaseVersions.read(form.version());
        return caseDesk.actOn(who, id, theCase -> find(id, relation), (theCase, found) -> {
            var ending = FamilyFactEndForm.empty(theCase.version());
            return switch (form.checkCorrection(found.family(), today())) {
                case Bad(var problems) ->
                    new CaseDesk.Answer.Show(page(theCase, found, form, ending, Rejection.of(problems)));
                case Good(var right) ->
                    new CaseDesk.Answer.Did(
                            keeping.correct(who, theCase, version, found.row(), right.told(), right.why()),
                            "/cases/" + id + "/family",
                            attempt -> page(
                                    theCase,
                                    found,
                                    form.at(theCase.version()),
                                    ending,
                                    caseDesk.snag(theCase, attempt, "kind", version)));
            };
        });
    }

    @PostMapping("/cases/{id}/family/relationship/{relation}/end")
    Screen end(@PathVariable UUID id, @PathVariable UUID relation, FamilyFactEndForm form, Actor.Person who) {
        var version = CaseVersions.read(form.version());
        return caseDesk.actOn(who, id, theCase -> find(id, relation), (theCase, found) -> {
            var right = RelationshipForm.of(found.row(), theCase.version());
            return switch (form.check(today())) {
                case Bad(var problems) ->
                    new CaseDesk.Answer.Show(page(theCase, found, right, form, Rejection.of(problems)));
                case Good(var endedFact) ->
                    new CaseDesk.Answer.Did(
                            keeping.end(who, theCase, version, found.row(), endedFact),
                            "/cases/" + id + "/family",
                            attempt -> page(
                                    theCase,
                                    found,
                                    right,
                                    form.at(theCase.version()),
                                    caseDesk.snag(theCase, attempt, "how", version)));
            };
        });
    }

    private Optional<Found> find(UUID record, UUID relation) {
        var family = families.of(record);
        return family.relation(relation).map(row -> new Found(family, row));
    }

    private static RelationshipPage page(
            Case theCase, Found found, RelationshipForm form, FamilyFactEndForm ending, Rejection rejection) {
        return new RelationshipPage(theCase, found.family(), found.row(), form, ending, rejection);
    }

    private LocalDate today() {
        return clock.instant().atZone(Calendars.LONDON).toLocalDate();
    }
}
