package org.breakwater.casework.disagreements;

import static org.breakwater.web.Redirect.redirect;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.breakwater.access.Actor;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.casework.Case;
import org.breakwater.casework.disagreements.raising.DecisionDisagreements;
import org.breakwater.casework.disagreements.raising.DisagreementForm;
import org.breakwater.casework.disagreements.raising.EscalationForm;
import org.breakwater.casework.disagreements.stages.DisagreementRecords;
import org.breakwater.casework.screens.CaseDesk;
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
class DisagreementsController {

    private final CaseDesk caseDesk;
    private final DisagreementRecords disagreementRecords;
    private final DecisionDisagreements decisionDisagreements;
    private final Clock clock;

    DisagreementsController(
            CaseDesk caseDesk,
            DisagreementRecords disagreementRecords,
            DecisionDisagreements decisionDisagreements,
            Clock clock) {
        this.caseDesk = caseDesk;
        this.disagreementRecords = disagreementRecords;
        this.decisionDisagreements = decisionDisagreements;
        this.clock = clock;
    }

    @GetMapping
    Screen show(@PathVariable UUID id, Actor.Person who) {
        return caseDesk.show(
                who,
                id,
                "opened the disagreements",
                theCase -> page(who, theCase, DisagreementForm.EMPTY, EscalationForm.EMPTY, List.of()));
    }

    @PostMapping
    Screen raise(@PathVariable UUID id, DisagreementForm form, Actor.Person who) {
        return act(who, id, theCase -> switch (form.check(false)) {
            case Bad<DecisionDisagreements.Raised>(var problems) ->
                page(who, theCase, form, EscalationForm.EMPTY, problems);
            case Good<DecisionDisagreements.Raised>(var raised) ->
                done(
                        id,
                        decisionDisagreements.raise(who, id, raised),
                        why -> page(who, theCase, form, EscalationForm.EMPTY, List.of(new Problem("main", why))));
        });
    }

    @PostMapping("/escalate")
    Screen goUp(@PathVariable UUID id, EscalationForm form, Actor.Person who) {
        return act(who, id, theCase -> switch (form.check()) {
            case Bad<String>(var problems) -> page(who, theCase, DisagreementForm.EMPTY, form, problems);
            case Good<String>(var words) ->
                done(
                        id,
                        decisionDisagreements.goUp(who, id, words, form.isDanger()),
                        why -> page(who, theCase, DisagreementForm.EMPTY, form, List.of(new Problem("why", why))));
        });
    }

    @PostMapping("/agree")
    Screen agree(@PathVariable UUID id, Actor.Person who) {
        return act(
                who,
                id,
                theCase -> done(
                        id,
                        decisionDisagreements.agree(who, id),
                        why -> page(
                                who,
                                theCase,
                                DisagreementForm.EMPTY,
                                EscalationForm.EMPTY,
                                List.of(new Problem("main", why)))));
    }

    private Screen act(Actor.Person who, UUID id, Function<Case, Screen> work) {
        return caseDesk.actOn(who, id, Optional::of, (theCase, same) -> new CaseDesk.Answer.Show(work.apply(theCase)));
    }

    private static Screen done(UUID id, Optional<String> refusal, Function<String, Screen> again) {
        return refusal.map(again).orElseGet(() -> redirect("/cases/" + id + "/disagreements"));
    }

    private Screen page(
            Actor.Person who, Case theCase, DisagreementForm form, EscalationForm up, List<Problem> problems) {
        var all = disagreementRecords.about(theCase.id());
        var own = decisionDisagreements.of(who, theCase.id());
        return new DisagreementsPage(theCase, all, own, form, up, problems, clock.instant());
    }
}
