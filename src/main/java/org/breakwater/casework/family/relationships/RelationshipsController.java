package org.breakwater.casework.family.relationships;

import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.casework.family.FamilyRecords;
import org.breakwater.casework.screens.CaseDesk;
import org.breakwater.casework.screens.CaseVersions;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.people.family.Families;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Checked.Good;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The relationships of a whole family are recorded at once. */
@Controller
@For({Role.CONTACT_OFFICER, Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER})
class RelationshipsController {

    private final CaseDesk caseDesk;
    private final Families families;
    private final FamilyRecords keeping;

    RelationshipsController(CaseDesk caseDesk, Families families, FamilyRecords keeping) {
        this.caseDesk = caseDesk;
        this.families = families;
        this.keeping = keeping;
    }

    @GetMapping("/cases/{id}/family/relationships")
    Screen ask(@PathVariable UUID id, Actor.Person who) {
        return caseDesk.show(
                who,
                id,
                "opened ‘Family relationships’",
                theCase -> new RelationshipsPage(
                        theCase, families.of(id), RelationshipsForm.empty(theCase.version()), Rejection.none()));
    }

    @PostMapping("/cases/{id}/family/relationships")
    Screen add(@PathVariable UUID id, RelationshipsForm form, Actor.Person who) {
        var version = CaseVersions.read(form.version());
        return caseDesk.actOn(who, id, theCase -> Optional.of(families.of(id)), (theCase, family) -> switch (form.check(
                family)) {
            case Bad(var problems) ->
                new CaseDesk.Answer.Show(new RelationshipsPage(theCase, family, form, Rejection.of(problems)));
            case Good(var told) ->
                new CaseDesk.Answer.Did(
                        keeping.relateAll(who, theCase, version, told),
                        "/cases/" + id + "/family",
                        attempt -> new RelationshipsPage(
                                theCase,
                                family,
                                form.at(theCase.version()),
                                caseDesk.snag(theCase, attempt, "said", version)));
        });
    }
}
