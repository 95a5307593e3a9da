package org.breakwater.casework.files.removal;

import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.casework.Case;
import org.breakwater.casework.files.FileRedactions;
import org.breakwater.casework.screens.CaseDesk;
import org.breakwater.casework.screens.ForAnyCase;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.documents.FileRow;
import org.breakwater.web.FailedRequest;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Checked.Good;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Those who work on a case remove a file that does not belong in it. */
@Controller
@ForAnyCase
@RequestMapping("/cases/{id}/files/{file}/removal")
class FileRemovalController {

    private final CaseDesk caseDesk;
    private final FileRedactions files;
    private final RemovedFiles removed;

    FileRemovalController(CaseDesk caseDesk, FileRedactions files, RemovedFiles removed) {
        this.caseDesk = caseDesk;
        this.files = files;
        this.removed = removed;
    }

    @GetMapping
    Screen ask(@PathVariable UUID id, @PathVariable UUID file, Actor.Person who) {
        return caseDesk.show(
                who,
                id,
                "opened a file’s removal",
                seen -> find(seen, file)
                        .<Screen>map(row -> new FileRemovalPage(seen, row, FileRemovalForm.EMPTY, Rejection.none()))
                        .orElse(FailedRequest.NOT_FOUND));
    }

    @PostMapping
    Screen remove(@PathVariable UUID id, @PathVariable UUID file, FileRemovalForm form, Actor.Person who) {
        return caseDesk.actOn(who, id, seen -> find(seen, file), (seen, row) -> switch (form.check()) {
            case Bad<String>(var problems) ->
                new CaseDesk.Answer.Show(new FileRemovalPage(seen, row, form, Rejection.of(problems)));
            case Good<String>(var why) ->
                new CaseDesk.Answer.Did(
                        removed.remove(who, seen, row, why),
                        "/cases/" + id + "/files",
                        attempt -> new FileRemovalPage(
                                seen, row, form, caseDesk.snag(seen, attempt, "why", seen.version())));
        });
    }

    private Optional<FileRow> find(Case seen, UUID file) {
        return files.asTheyCame(seen.id()).stream()
                .filter(row -> row.id().equals(file))
                .findFirst();
    }
}
