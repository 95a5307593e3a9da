package org.breakwater.mash.files;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import org.breakwater.access.Acting;
import org.breakwater.access.Actor;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.documents.Box;
import org.breakwater.documents.Opened;
import org.breakwater.documents.RedactedCopies;
import org.breakwater.documents.Redacting;
import org.breakwater.documents.Redacting.Outcome.Drawn;
import org.breakwater.documents.Redacting.Outcome.No;
import org.breakwater.documents.Redaction;
import org.breakwater.mash.contact.ContactDesk;
import org.breakwater.mash.contact.Rejection;
import org.breakwater.mash.lifecycle.ContactRow;
import org.breakwater.web.Checked.Bad;
import org.breakwater.web.Checked.Good;
import org.breakwater.web.Download;
import org.breakwater.web.Mishap;
import org.breakwater.web.Redirect;
import org.breakwater.web.Screen;
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
    private final Redacting redacting;
    private final FileRedactions copies;
    private final RedactedCopies made;
    private final Acting acting;

    RedactionController(
            ContactDesk contactDesk, Redacting redacting, FileRedactions copies, RedactedCopies made, Acting acting) {
        this.contactDesk = contactDesk;
        this.redacting = redacting;
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
                (contact, opened) -> page(contact, file, opened, begun(who, contact, file), Rejection.none()));
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
        return opened(who, id, file, (contact, opened) -> switch (redacting.page(opened, number)) {
            case Drawn<byte[]>(var jpeg) -> new Download(jpeg, "image/jpeg");
            case No<byte[]> _ -> Mishap.NOT_FOUND;
        });
    }

    @PostMapping("/redact")
    Screen make(
            @PathVariable UUID id,
            @PathVariable UUID file,
            @RequestParam MultiValueMap<String, String> sent,
            Actor.Person who) {
        var form = RedactionForm.of(sent);
        return opened(who, id, file, (contact, opened) -> {
            if (sent.containsKey("more")) {
                return page(contact, file, opened, form.withMore(), Rejection.none());
            }
            var pages = redacting.pages(opened) instanceof Drawn<Integer>(var count) ? count : 0;
            return switch (form.check(pages)) {
                case Bad<List<Box>>(var problems) -> page(contact, file, opened, form, Rejection.of(problems));
                case Good<List<Box>>(var boxes) ->
                    draw(who, contact, new Redaction(form.pageId(), file, boxes), opened, form);
            };
        });
    }

    private Screen draw(Actor.Person who, ContactRow seen, Redaction asked, Opened opened, RedactionForm form) {
        var file = asked.original();
        return switch (redacting.copy(opened, asked.boxes())) {
            case No<byte[]>(var why) -> page(seen, file, opened, form, Rejection.of("page1", why));
            case Drawn<byte[]>(var pdf) ->
                contactDesk.actOn(
                        who,
                        seen.id(),
                        Optional::of,
                        (contact, same) -> new ContactDesk.Answer.Did(
                                copies.keep(who, contact, asked, pdf),
                                "/desk/files/" + seen.id() + "/copies/" + asked.id(),
                                attempt -> page(
                                        contact, file, opened, form, contactDesk.snag(contact, attempt, "page1", 0))));
        };
    }

    private Screen opened(Actor.Person who, UUID id, UUID file, BiFunction<ContactRow, Opened, Screen> work) {
        var found = new AtomicReference<Optional<Opened>>(Optional.empty());
        var of = new AtomicReference<Optional<ContactRow>>(Optional.empty());
        var otherwise = contactDesk.read(who, id, "asked for a file to redact", contact -> {
            found.set(copies.original(who, contact, file));
            of.set(Optional.of(contact));
            return found.get().isPresent() ? Redirect.redirect("/desk/files/" + id) : Mishap.NOT_FOUND;
        });
        return found.get()
                .flatMap(opened -> of.get().map(contact -> work.apply(contact, opened)))
                .orElse(otherwise);
    }

    private RedactionPage page(ContactRow contact, UUID file, Opened opened, RedactionForm form, Rejection rejection) {
        return switch (redacting.pages(opened)) {
            case No<Integer>(var why) -> new RedactionPage(contact, file, opened.name(), 0, why, form, rejection);
            case Drawn<Integer>(var pages)
            when pages > Redacting.MOST_PAGES ->
                new RedactionPage(
                        contact,
                        file,
                        opened.name(),
                        0,
                        "It has more than 40 pages: make a file of only the pages you need",
                        form,
                        rejection);
            case Drawn<Integer>(var pages) ->
                new RedactionPage(contact, file, opened.name(), pages, "", form, rejection);
        };
    }
}
