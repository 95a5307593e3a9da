package org.breakwater.casework.files;

import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.casework.Case;
import org.breakwater.casework.screens.CaseDesk;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.documents.redaction.RedactedCopies;
import org.breakwater.web.FailedRequest;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Checked.Good;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The author of a redacted copy checks it, and withdraws it if something shows that must not. */
@Controller
@For({Role.CONTACT_OFFICER, Role.MANAGER})
@RequestMapping("/cases/{id}/files/redacted-copies/{copy}")
class RedactedCopyController {

    private final CaseDesk caseDesk;
    private final RedactedCopies copies;
    private final FileRedactions redacting;

    RedactedCopyController(CaseDesk caseDesk, RedactedCopies copies, FileRedactions redacting) {
        this.caseDesk = caseDesk;
        this.copies = copies;
        this.redacting = redacting;
    }

    @GetMapping
    Screen look(@PathVariable UUID id, @PathVariable UUID copy, Actor.Person who) {
        return caseDesk.show(
                who,
                id,
                "opened a redacted copy’s page",
                theCase -> find(theCase, copy)
                        .<Screen>map(
                                row -> new RedactedCopyPage(theCase, row, RedactedCopyForm.EMPTY, Rejection.none()))
                        .orElse(FailedRequest.NOT_FOUND));
    }

    @PostMapping
    Screen takeBack(@PathVariable UUID id, @PathVariable UUID copy, RedactedCopyForm form, Actor.Person who) {
        return caseDesk.actOn(who, id, theCase -> find(theCase, copy), (theCase, row) -> switch (form.check()) {
            case Bad<String>(var problems) ->
                new CaseDesk.Answer.Show(new RedactedCopyPage(theCase, row, form, Rejection.of(problems)));
            case Good<String>(var why) ->
                new CaseDesk.Answer.Did(
                        redacting.takeBack(who, theCase, copy, why),
                        "/cases/" + id + "/files/redacted-copies/" + copy,
                        attempt -> new RedactedCopyPage(
                                theCase, row, form, caseDesk.snag(theCase, attempt, "why", theCase.version())));
        });
    }

    private Optional<RedactedCopies.Row> find(Case theCase, UUID copy) {
        return copies.of(theCase.id()).stream()
                .filter(row -> row.fileId().equals(copy))
                .findFirst();
    }
}
