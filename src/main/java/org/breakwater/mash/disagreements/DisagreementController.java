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
import org.breakwater.frontdoor.disagreements.DecisionDisagreements;
import org.breakwater.frontdoor.disagreements.DisagreementForm;
import org.breakwater.frontdoor.disagreements.EscalationForm;
import org.breakwater.mash.contact.ContactDesk;
import org.breakwater.mash.lifecycle.ContactRow;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Checked.Good;
import org.breakwater.web.forms.Problem;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Someone at the desk disagrees. */
@Controller
@For({Role.CONTACT_OFFICER, Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER})
@RequestMapping("/cases/{id}/disagreements")
class DisagreementController {

    private final ContactDesk contactDesk;
    private final DisagreementRecords disagreementRecords;
    private final DecisionDisagreements decisionDisagreements;
    private final Clock clock;

    DisagreementController(
            ContactDesk contactDesk,
            DisagreementRecords disagreementRecords,
            DecisionDisagreements decisionDisagreements,
            Clock clock) {
        this.contactDesk = contactDesk;
        this.disagreementRecords = disagreementRecords;
        this.decisionDisagreements = decisionDisagreements;
        this.clock = clock;
    }

    @GetMapping
    Screen show(@PathVariable UUID id, Actor.Person who) {
        return contactDesk.show(
                who,
                id,
                "opened the disagreements",
                contact -> page(who, contact, DisagreementForm.EMPTY, EscalationForm.EMPTY, List.of()));
    }

    @PostMapping
    Screen raise(@PathVariable UUID id, DisagreementForm form, Actor.Person who) {
        return act(who, id, contact -> switch (form.check(false)) {
            case Bad<DecisionDisagreements.Raised>(var problems) ->
                page(who, contact, form, EscalationForm.EMPTY, problems);
            case Good<DecisionDisagreements.Raised>(var raised) ->
                done(
                        id,
                        decisionDisagreements.raise(who, id, raised),
                        why -> page(who, contact, form, EscalationForm.EMPTY, List.of(new Problem("main", why))));
        });
    }

    @PostMapping("/escalate")
    Screen goUp(@PathVariable UUID id, EscalationForm form, Actor.Person who) {
        return act(who, id, contact -> switch (form.check()) {
            case Bad<String>(var problems) -> page(who, contact, DisagreementForm.EMPTY, form, problems);
            case Good<String>(var words) ->
                done(
                        id,
                        decisionDisagreements.goUp(who, id, words, form.isDanger()),
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
                        decisionDisagreements.agree(who, id),
                        why -> page(
                                who,
                                contact,
                                DisagreementForm.EMPTY,
                                EscalationForm.EMPTY,
                                List.of(new Problem("main", why)))));
    }

    private Screen act(Actor.Person who, UUID id, Function<ContactRow, Screen> work) {
        return contactDesk.actOn(
                who, id, Optional::of, (contact, same) -> new ContactDesk.Answer.Show(work.apply(contact)));
    }

    private static Screen done(UUID id, Optional<String> refusal, Function<String, Screen> again) {
        return refusal.map(again).orElseGet(() -> redirect("/cases/" + id + "/disagreements"));
    }

    private Screen page(
            Actor.Person who, ContactRow contact, DisagreementForm form, EscalationForm up, List<Problem> problems) {
        var all = disagreementRecords.about(contact.id());
        var own = decisionDisagreements.of(who, contact.id());
        return new DisagreementPage(contact, all, own, form, up, problems, clock.instant());
    }
}
