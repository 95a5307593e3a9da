package org.breakwater.mash.files;

import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.documents.redaction.RedactedCopies;
import org.breakwater.mash.contact.ContactDesk;
import org.breakwater.mash.contact.Rejection;
import org.breakwater.mash.lifecycle.ContactRow;
import org.breakwater.web.FailedRequest;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Checked.Good;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The person who made a redacted copy looks at it, and takes it back when something shows that must not. */
@Controller
@For({Role.CONTACT_OFFICER, Role.MANAGER})
@RequestMapping("/desk/files/{id}/copies/{copy}")
class RedactedCopyController {

    private final ContactDesk contactDesk;
    private final RedactedCopies copies;
    private final FileRedactions redacting;

    RedactedCopyController(ContactDesk contactDesk, RedactedCopies copies, FileRedactions redacting) {
        this.contactDesk = contactDesk;
        this.copies = copies;
        this.redacting = redacting;
    }

    @GetMapping
    Screen look(@PathVariable UUID id, @PathVariable UUID copy, Actor.Person who) {
        return contactDesk.show(
                who,
                id,
                "opened a redacted copy’s page",
                contact -> find(contact, copy)
                        .<Screen>map(row ->
                                new RedactedCopyPage(contact, row, RedactedCopyWithdrawalForm.EMPTY, Rejection.none()))
                        .orElse(FailedRequest.NOT_FOUND));
    }

    @PostMapping
    Screen takeBack(@PathVariable UUID id, @PathVariable UUID copy, RedactedCopyWithdrawalForm form, Actor.Person who) {
        return contactDesk.actOn(who, id, contact -> find(contact, copy), (contact, row) -> switch (form.check()) {
            case Bad<String>(var problems) ->
                new ContactDesk.Answer.Show(new RedactedCopyPage(contact, row, form, Rejection.of(problems)));
            case Good<String>(var why) ->
                new ContactDesk.Answer.Did(
                        redacting.takeBack(who, contact, copy, why),
                        "/desk/files/" + id + "/copies/" + copy,
                        attempt -> new RedactedCopyPage(
                                contact, row, form, contactDesk.snag(contact, attempt, "why", contact.version())));
        });
    }

    private Optional<RedactedCopies.Row> find(ContactRow contact, UUID copy) {
        return copies.of(contact.id()).stream()
                .filter(row -> row.fileId().equals(copy))
                .findFirst();
    }
}
