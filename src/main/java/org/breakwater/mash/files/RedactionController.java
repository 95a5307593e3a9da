package org.breakwater.mash.files;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.documents.OpenedFile;
import org.breakwater.documents.redaction.FileRedaction;
import org.breakwater.documents.redaction.FileRedaction.Outcome.Drawn;
import org.breakwater.documents.redaction.FileRedaction.Outcome.No;
import org.breakwater.documents.redaction.RedactedCopies;
import org.breakwater.documents.redaction.RedactionBox;
import org.breakwater.documents.redaction.RedactionRequest;
import org.breakwater.mash.contact.ContactDesk;
import org.breakwater.mash.contact.Rejection;
import org.breakwater.mash.lifecycle.ContactRow;
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
 * A copy with parts blacked out is made of a file. The file is opened in one transaction, which is written down; it is
 * drawn while nothing is held; the copy is kept in another.
 */
@Controller
@For({Role.CONTACT_OFFICER, Role.MANAGER})
@RequestMapping("/desk/files/{id}/{file}")
class RedactionController {

    private final ContactDesk contactDesk;
    private final FileRedaction fileRedaction;
    private final FileRedactions copies;
    private final RedactedCopies made;
    private final ActorTransactions acting;

    RedactionController(
            ContactDesk contactDesk,
            FileRedaction fileRedaction,
            FileRedactions copies,
            RedactedCopies made,
            ActorTransactions acting) {
        this.contactDesk = contactDesk;
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
                (contact, openedFile) -> page(contact, file, openedFile, begun(who, contact, file), Rejection.none()));
    }

    private RedactionForm begun(Actor.Person who, ContactRow contact, UUID file) {
        return acting.looking(
                who,
                () -> made.of(contact.id()).stream()
                        .filter(copy -> copy.originalId().equals(file))
                        .reduce((earlier, later) -> later)
                        .map(copy -> RedactionForm.after(copy.boxes()))
                        .orElseGet(RedactionForm::empty));
    }

    @GetMapping("/page/{number}")
    Screen page(@PathVariable UUID id, @PathVariable UUID file, @PathVariable int number, Actor.Person who) {
        return opened(who, id, file, (contact, openedFile) -> switch (fileRedaction.page(openedFile, number)) {
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
        return opened(who, id, file, (contact, openedFile) -> {
            if (sent.containsKey("more")) {
                return page(contact, file, openedFile, form.withMore(), Rejection.none());
            }
            var pages = fileRedaction.pages(openedFile) instanceof Drawn<Integer>(var count) ? count : 0;
            return switch (form.check(pages)) {
                case Bad<List<RedactionBox>>(var problems) ->
                    page(contact, file, openedFile, form, Rejection.of(problems));
                case Good<List<RedactionBox>>(var boxes) ->
                    draw(who, contact, new RedactionRequest(form.pageId(), file, boxes), openedFile, form);
            };
        });
    }

    private Screen draw(
            Actor.Person who, ContactRow seen, RedactionRequest asked, OpenedFile openedFile, RedactionForm form) {
        var file = asked.original();
        return switch (fileRedaction.copy(openedFile, asked.boxes())) {
            case No<byte[]>(var why) -> page(seen, file, openedFile, form, Rejection.of("page1", why));
            case Drawn<byte[]>(var pdf) ->
                contactDesk.actOn(
                        who,
                        seen.id(),
                        Optional::of,
                        (contact, same) -> new ContactDesk.Answer.Did(
                                copies.keep(who, contact, asked, pdf),
                                "/desk/files/" + seen.id() + "/copies/" + asked.id(),
                                attempt -> page(
                                        contact,
                                        file,
                                        openedFile,
                                        form,
                                        contactDesk.snag(contact, attempt, "page1", 0))));
        };
    }

    private Screen opened(Actor.Person who, UUID id, UUID file, BiFunction<ContactRow, OpenedFile, Screen> work) {
        var found = new AtomicReference<Optional<OpenedFile>>(Optional.empty());
        var of = new AtomicReference<Optional<ContactRow>>(Optional.empty());
        var otherwise = contactDesk.read(who, id, "asked for a file to redact", contact -> {
            found.set(copies.original(who, contact, file));
            of.set(Optional.of(contact));
            return found.get().isPresent() ? Redirect.redirect("/desk/files/" + id) : FailedRequest.NOT_FOUND;
        });
        return found.get()
                .flatMap(openedFile -> of.get().map(contact -> work.apply(contact, openedFile)))
                .orElse(otherwise);
    }

    private RedactionPage page(
            ContactRow contact, UUID file, OpenedFile openedFile, RedactionForm form, Rejection rejection) {
        return switch (fileRedaction.pages(openedFile)) {
            case No<Integer>(var why) -> new RedactionPage(contact, file, openedFile.name(), 0, why, form, rejection);
            case Drawn<Integer>(var pages)
            when pages > FileRedaction.MOST_PAGES ->
                new RedactionPage(
                        contact,
                        file,
                        openedFile.name(),
                        0,
                        "It has more than 40 pages: make a file of only the pages you need",
                        form,
                        rejection);
            case Drawn<Integer>(var pages) ->
                new RedactionPage(contact, file, openedFile.name(), pages, "", form, rejection);
        };
    }
}
