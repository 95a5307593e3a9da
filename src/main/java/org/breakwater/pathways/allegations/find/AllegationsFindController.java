package org.breakwater.pathways.allegations.find;

import java.util.List;
import java.util.Optional;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.ChangesNothing;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.audit.AuditLog;
import org.breakwater.casework.Cases;
import org.breakwater.pathways.allegations.subjects.FoundAllegationRow;
import org.breakwater.pathways.allegations.subjects.Subjects;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Checked.Good;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Finds cases by the name of the subject in any spelling, an employer, a child or a reference. */
@Controller
@RequestMapping(AllegationsFindPage.ADDRESS)
@For({Role.LADO, Role.LADO_ADMINISTRATOR})
class AllegationsFindController {

    private final ActorTransactions acting;
    private final Subjects subjects;
    private final Cases cases;
    private final AuditLog audit;

    AllegationsFindController(ActorTransactions acting, Subjects subjects, Cases cases, AuditLog audit) {
        this.acting = acting;
        this.subjects = subjects;
        this.cases = cases;
        this.audit = audit;
    }

    @GetMapping
    Screen ask() {
        return new AllegationsFindPage("", Optional.empty(), List.of());
    }

    /** A POST, so that no name appears in an address. */
    @PostMapping
    @ChangesNothing
    Screen find(AllegationsFindForm form, Actor.Person who) {
        return switch (form.check()) {
            case Bad(var problems) -> new AllegationsFindPage(form.find(), Optional.empty(), problems);
            case Good(var words) ->
                acting.looking(who, () -> {
                    var rows = subjects.find(words);
                    var shown = cases.subjects(
                            rows.stream().map(FoundAllegationRow::id).toList());
                    audit.record(who.id(), who.roleName(), "searched the allegations cases", shown, "");
                    return new AllegationsFindPage(words, Optional.of(rows), List.of());
                });
        };
    }
}
