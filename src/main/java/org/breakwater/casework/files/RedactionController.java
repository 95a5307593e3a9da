package org.breakwater.casework.files;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.casework.Case;
import org.breakwater.casework.screens.CaseDesk;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.documents.OpenedFile;
import org.breakwater.documents.redaction.FileRedaction;
import org.breakwater.documents.redaction.FileRedaction.Outcome.Drawn;
import org.breakwater.documents.redaction.FileRedaction.Outcome.No;
import org.breakwater.documents.redaction.RedactedCopies;
import org.breakwater.documents.redaction.RedactionBox;
import org.breakwater.documents.redaction.RedactionRequest;
import org.breakwater.web.Download;
import org.breakwater.web.FailedRequest;
import org.breakwater.web.Redirect;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Checked.Good;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * A redacted copy of a file is made. The file is opened in one transaction, which is logged; it is rendered outside any
 * transaction; the copy is stored in another.
 */
@Controller
@For({Role.CONTACT_OFFICER, Role.MANAGER})
@RequestMapping("/cases/{id}/files/{file}")
class RedactionController {

    private final CaseDesk caseDesk;
    private final FileRedaction fileRedaction;
    private final FileRedactions copies;
    private final RedactedCopies made;
    private final ActorTransactions acting;

    RedactionController(
            CaseDesk caseDesk,
            FileRedaction fileRedaction,
            FileRedactions copies,
            RedactedCopies made,
            ActorTransactions acting) {
        this.caseDesk = caseDesk;
        this.fileRedaction = fileRedaction;
        this.copies = copies;
        this.made = made;
        this.acting = acting;
    }

    @GetMapping("/redact")
    Screen ask(@PathVariable UUID id, @PathVariable UUID file, Actor.Person who) {
        return opened(
                who,
                id,
                file,
                (theCase, openedFile) -> page(theCase, file, openedFile, begun(who, theCase, file), Rejection.none()));
    }

    private RedactionForm begun(Actor.Person who, Case theCase, UUID file) {
        return acting.looking(
                who,
                () -> made.of(theCase.id()).stream()
                        .filter(copy -> copy.originalId().equals(file))
                        .reduce((earlier, later) -> later)
                        .map(copy -> RedactionForm.after(copy.boxes()))
                        .orElseGet(RedactionForm::empty));
    }

    @GetMapping("/page/{number}")
    Screen page(@PathVariable UUID id, @PathVariable UUID file, @PathVariable int number, Actor.Person who) {
        return opened(who, id, file, (theCase, openedFile) -> switch (fileRedaction.page(openedFile, number)) {
            case Drawn<byte[]>(var jpeg) -> new Download(jpeg, "image/jpeg");
            case No<byte[]> _ -> FailedRequest.NOT_FOUND;
        });
    }

    @PostMapping("/redact")
    Screen make(
            @PathVariable UUID id,
            @PathVariable UUID file,
            @RequestParam MultiValueMap<String, String> sent,
            Actor.Person who) {
        var form = RedactionForm.of(sent);
        return opened(who, id, file, (theCase, openedFile) -> {
            if (sent.containsKey("more")) {
                return page(theCase, file, openedFile, form.withMore(), Rejection.none());
            }
            var pages = fileRedaction.pages(openedFile) instanceof Drawn<Integer>(var count) ? count : 0;
            return switch (form.check(pages)) {
                case Bad<List<RedactionBox>>(var problems) ->
                    page(theCase, file, openedFile, form, Rejection.of(problems));
                case Good<List<RedactionBox>>(var boxes) ->
                    draw(who, theCase, new RedactionRequest(form.pageId(), file, boxes), openedFile, form);
            };
        });
    }

    private Screen draw(
            Actor.Person who, Case seen, RedactionRequest asked, OpenedFile openedFile, RedactionForm form) {
        var file = asked.original();
        return switch (fileRedaction.copy(openedFile, asked.boxes())) {
            case No<byte[]>(var why) -> page(seen, file, openedFile, form, Rejection.of("page1", why));
            case Drawn<byte[]>(var pdf) ->
                caseDesk.actOn(
                        who,
                        seen.id(),
                        Optional::of,
                        (theCase, same) -> new CaseDesk.Answer.Did(
                                copies.keep(who, theCase, asked, pdf),
                                "/cases/" + seen.id() + "/files/redacted-copies/" + asked.id(),
                                attempt -> page(
                                        theCase, file, openedFile, form, caseDesk.snag(theCase, attempt, "page1", 0))));
        };
    }

    private Screen opened(Actor.Person who, UUID id, UUID file, BiFunction<Case, OpenedFile, Screen> work) {
        var found = new AtomicReference<Optional<OpenedFile>>(Optional.empty());
        var of = new AtomicReference<Optional<Case>>(Optional.empty());
        var otherwise = caseDesk.read(who, id, "asked for a file to redact", theCase -> {
            found.set(copies.original(who, theCase, file));
            of.set(Optional.of(theCase));
            return found.get().isPresent() ? Redirect.redirect("/cases/" + id + "/files") : FailedRequest.NOT_FOUND;
        });
        return found.get()
                .flatMap(openedFile -> of.get().map(theCase -> work.apply(theCase, openedFile)))
                .orElse(otherwise);
    }

    private RedactionPage page(
            Case theCase, UUID file, OpenedFile openedFile, RedactionForm form, Rejection rejection) {
        return switch (fileRedaction.pages(openedFile)) {
            case No<Integer>(var why) -> new RedactionPage(theCase, file, openedFile.name(), 0, why, form, rejection);
            case Drawn<Integer>(var pages)
            when pages > FileRedaction.MOST_PAGES ->
                new RedactionPage(
                        theCase,
                        file,
                        openedFile.name(),
                        0,
                        "It has more than 40 pages: make a file of only the pages you need",
                        form,
                        rejection);
            case Drawn<Integer>(var pages) ->
                new RedactionPage(theCase, file, openedFile.name(), pages, "", form, rejection);
        };
    }
}
