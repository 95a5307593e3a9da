package org.breakwater.mash.disagreements;

import static org.breakwater.web.Redirect.redirect;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.breakwater.access.Actor;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.frontdoor.Disagreeing;
import org.breakwater.frontdoor.DisagreementForm;
import org.breakwater.frontdoor.GoUpForm;
import org.breakwater.mash.contact.ContactDesk;
import org.breakwater.mash.lifecycle.ContactRow;
import org.breakwater.web.Checked.Bad;
import org.breakwater.web.Checked.Good;
import org.breakwater.web.Problem;
import org.breakwater.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Someone at the desk disagrees. */
@Controller
@For({Role.CONTACT_OFFICER, Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER})
@RequestMapping("/desk/disagreement/{id}")
class DisagreementController {

    private final ContactDesk contactDesk;
    private final DisagreementRecords disagreementRecords;
    private final Disagreeing disagreeing;
    private final Clock clock;

    DisagreementController(
            ContactDesk contactDesk, DisagreementRecords disagreementRecords, Disagreeing disagreeing, Clock clock) {
        this.contactDesk = contactDesk;
        this.disagreementRecords = disagreementRecords;
        this.disagreeing = disagreeing;
        this.clock = clock;
    }

    @GetMapping
    Screen show(@PathVariable UUID id, Actor.Person who) {
        return contactDesk.show(
                who,
                id,
                "opened the disagreements",
                contact -> page(who, contact, DisagreementForm.EMPTY, GoUpForm.EMPTY, List.of()));
    }

    @PostMapping
    Screen raise(@PathVariable UUID id, DisagreementForm form, Actor.Person who) {
        return act(who, id, contact -> switch (form.check(false)) {
            case Bad<Disagreeing.Raised>(var problems) -> page(who, contact, form, GoUpForm.EMPTY, problems);
            case Good<Disagreeing.Raised>(var raised) ->
                done(
                        id,
                        disagreeing.raise(who, id, raised),
                        why -> page(who, contact, form, GoUpForm.EMPTY, List.of(new Problem("main", why))));
        });
    }

    @PostMapping("/up")
    Screen goUp(@PathVariable UUID id, GoUpForm form, Actor.Person who) {
        return act(who, id, contact -> switch (form.check()) {
            case Bad<String>(var problems) -> page(who, contact, DisagreementForm.EMPTY, form, problems);
            case Good<String>(var words) ->
                done(
                        id,
                        disagreeing.goUp(who, id, words, form.isDanger()),
                        why -> page(who, contact, DisagreementForm.EMPTY, form, List.of(new Problem("why", why))));
        });
    }

    @PostMapping("/agree")
    Screen agree(@PathVariable UUID id, Actor.Person who) {
        return act(
                who,
                id,
                contact -> done(
                        id,
                        disagreeing.agree(who, id),
                        why -> page(
                                who,
                                contact,
                                DisagreementForm.EMPTY,
                                GoUpForm.EMPTY,
                                List.of(new Problem("main", why)))));
    }

    private Screen act(Actor.Person who, UUID id, Function<ContactRow, Screen> work) {
        return contactDesk.actOn(
                who, id, Optional::of, (contact, same) -> new ContactDesk.Answer.Show(work.apply(contact)));
    }

    private static Screen done(UUID id, Optional<String> refusal, Function<String, Screen> again) {
        return refusal.map(again).orElseGet(() -> redirect("/desk/disagreement/" + id));
    }

    private Screen page(
            Actor.Person who, ContactRow contact, DisagreementForm form, GoUpForm up, List<Problem> problems) {
        var all = disagreementRecords.about(contact.id());
        var own = disagreeing.of(who, contact.id());
        return new DisagreementPage(contact, all, own, form, up, problems, clock.instant());
    }
}
