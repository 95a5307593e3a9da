package org.breakwater.casework.files;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.Case;
import org.breakwater.casework.screens.CaseDesk;
import org.breakwater.casework.screens.ForAnyCase;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.documents.Documents;
import org.breakwater.documents.UploadedFile;
import org.breakwater.documents.redaction.RedactedCopies;
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

/** Those who work on a case view its files, and add those that they received. */
@Controller
@ForAnyCase
class FilesController implements TakesFiles {

    private static final String FILES = "files";

    private final CaseDesk caseDesk;
    private final Documents documents;
    private final RedactedCopies copies;
    private final FileRedactions redacting;
    private final FileReceipts taking;

    FilesController(
            CaseDesk caseDesk,
            Documents documents,
            RedactedCopies copies,
            FileRedactions redacting,
            FileReceipts taking) {
        this.caseDesk = caseDesk;
        this.documents = documents;
        this.copies = copies;
        this.redacting = redacting;
        this.taking = taking;
    }

    @Override
    public String address() {
        return "/cases/*/files";
    }

    @Override
    public long mostBytes() {
        return MOST_BYTES_OF_MANY;
    }

    @GetMapping("/cases/{id}/files")
    Screen files(@PathVariable UUID id, Actor.Person who) {
        return caseDesk.show(who, id, "viewed files", theCase -> page(who, theCase, Rejection.none()));
    }

    /** Valid files are stored, whatever else was uploaded with them. */
    @PostMapping("/cases/{id}/files")
    Screen add(
            @PathVariable UUID id,
            @RequestParam(name = FILES, required = false) @Nullable List<MultipartFile> files,
            Actor.Person who) {
        var looked = taking.look(UploadedFile.of(files));
        return caseDesk.actOn(who, id, Optional::of, (theCase, same) -> {
            var problems = taking.take(who, theCase, looked).stream()
                    .map(why -> new Problem(FILES, why))
                    .toList();
            return problems.isEmpty()
                    ? new CaseDesk.Answer.Did(
                            new ActResult.Yes(),
                            "/cases/" + id + "/files",
                            attempt -> page(who, theCase, Rejection.none()))
                    : new CaseDesk.Answer.Show(page(who, theCase, Rejection.of(problems)));
        });
    }

    /** Returns after the access has been committed. */
    @GetMapping("/cases/{id}/files/{file}")
    Screen file(@PathVariable UUID id, @PathVariable UUID file, Actor.Person who) {
        return caseDesk.read(
                who,
                id,
                "asked for a file",
                theCase -> documents
                        .open(who, id, file)
                        .<Screen>map(open -> new Attachment(open.bytes(), open.type(), open.name()))
                        .orElse(FailedRequest.NOT_FOUND));
    }

    private FilesPage page(Actor.Person who, Case theCase, Rejection rejection) {
        return new FilesPage(
                theCase, redacting.asTheyCame(theCase.id()), copies.of(theCase.id()), who.role(), rejection);
    }
}
