package org.breakwater.mash.files;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.documents.Documents;
import org.breakwater.documents.UploadedFile;
import org.breakwater.documents.redaction.RedactedCopies;
import org.breakwater.mash.contact.ContactDesk;
import org.breakwater.mash.contact.Rejection;
import org.breakwater.mash.lifecycle.ActResult;
import org.breakwater.mash.lifecycle.ContactRow;
import org.breakwater.web.Attachment;
import org.breakwater.web.FailedRequest;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Problem;
import org.breakwater.web.forms.TakesFiles;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The desk looks at the files of a contact, and adds what it was given. */
@Controller
@For({Role.CONTACT_OFFICER, Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER})
class FilesController implements TakesFiles {

    private static final String FILES = "files";

    private final ContactDesk contactDesk;
    private final Documents documents;
    private final RedactedCopies copies;
    private final FileRedactions redacting;
    private final FileReceipts taking;

    FilesController(
            ContactDesk contactDesk,
            Documents documents,
            RedactedCopies copies,
            FileRedactions redacting,
            FileReceipts taking) {
        this.contactDesk = contactDesk;
        this.documents = documents;
        this.copies = copies;
        this.redacting = redacting;
        this.taking = taking;
    }

    @Override
    public String address() {
        return "/desk/files/";
    }

    @Override
    public long mostBytes() {
        return MOST_BYTES_OF_MANY;
    }

    @GetMapping("/desk/files/{id}")
    Screen files(@PathVariable UUID id, Actor.Person who) {
        return contactDesk.show(who, id, "looked at the files", contact -> page(who, contact, Rejection.none()));
    }

    /** What was fit is kept, whatever else came with it. */
    @PostMapping("/desk/files/{id}")
    Screen add(
            @PathVariable UUID id,
            @RequestParam(name = FILES, required = false) @Nullable List<MultipartFile> files,
            Actor.Person who) {
        var looked = taking.look(UploadedFile.of(files));
        return contactDesk.actOn(who, id, Optional::of, (contact, same) -> {
            var problems = taking.take(who, contact, looked).stream()
                    .map(why -> new Problem(FILES, why))
                    .toList();
            return problems.isEmpty()
                    ? new ContactDesk.Answer.Did(
                            new ActResult.Yes(), "/desk/files/" + id, attempt -> page(who, contact, Rejection.none()))
                    : new ContactDesk.Answer.Show(page(who, contact, Rejection.of(problems)));
        });
    }

    /** Waits until it is durable that someone opened it. */
    @GetMapping("/desk/files/{id}/{file}")
    Screen file(@PathVariable UUID id, @PathVariable UUID file, Actor.Person who) {
        return contactDesk.read(
                who,
                id,
                "asked for a file",
                contact -> documents
                        .open(who, id, file)
                        .<Screen>map(open -> new Attachment(open.bytes(), open.type(), open.name()))
                        .orElse(FailedRequest.NOT_FOUND));
    }

    private FilesPage page(Actor.Person who, ContactRow contact, Rejection rejection) {
        return new FilesPage(
                contact, redacting.asTheyCame(contact.id()), copies.of(contact.id()), who.role(), rejection);
    }
}
