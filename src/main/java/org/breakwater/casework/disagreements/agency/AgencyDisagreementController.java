package org.breakwater.casework.disagreements.agency;

import static org.breakwater.web.Redirect.redirect;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.audit.AuditLog;
import org.breakwater.casework.Cases;
import org.breakwater.casework.disagreements.raising.DecisionDisagreements;
import org.breakwater.casework.disagreements.raising.DisagreementForm;
import org.breakwater.casework.disagreements.raising.EscalationForm;
import org.breakwater.casework.informationrequests.agencyinformation.AgencyInformation;
import org.breakwater.casework.informationrequests.agencyinformation.InformationRequestRow;
import org.breakwater.web.FailedRequest;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Checked.Good;
import org.breakwater.web.forms.Problem;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** An agency's people disagree on behalf of their agency. */
@Controller
@For(Role.RESEARCHER)
@RequestMapping("/disagreements/agency/{ask}")
class AgencyDisagreementController {

    private final ActorTransactions acting;
    private final AgencyInformation agencyInformation;
    private final Cases cases;
    private final DecisionDisagreements decisionDisagreements;
    private final AuditLog audit;
    private final Clock clock;

    AgencyDisagreementController(
            ActorTransactions acting,
            AgencyInformation agencyInformation,
            Cases cases,
            DecisionDisagreements decisionDisagreements,
            AuditLog audit,
            Clock clock) {
        this.acting = acting;
        this.agencyInformation = agencyInformation;
        this.cases = cases;
        this.decisionDisagreements = decisionDisagreements;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping
    Screen show(@PathVariable UUID ask, Actor.Person who) {
        return acting.looking(
                who,
                () -> theirs(who, ask, row -> {
                    audit.record(
                            who.id(),
                            who.roleName(),
                            "opened the disagreement form",
                            cases.subject(row.contactId()),
                            "");
                    return page(who, row, DisagreementForm.EMPTY, EscalationForm.EMPTY, List.of());
                }));
    }

    @PostMapping
    Screen raise(@PathVariable UUID ask, DisagreementForm form, Actor.Person who) {
        return acting.as(
                who,
                () -> theirs(who, ask, row -> switch (form.check(false)) {
                    case Bad<DecisionDisagreements.Raised>(var problems) ->
                        page(who, row, form, EscalationForm.EMPTY, problems);
                    case Good<DecisionDisagreements.Raised>(var raised) ->
                        done(
                                ask,
                                decisionDisagreements.raise(who, row.contactId(), raised),
                                why -> page(who, row, form, EscalationForm.EMPTY, List.of(new Problem("main", why))));
                }));
    }

    @PostMapping("/escalate")
    Screen goUp(@PathVariable UUID ask, EscalationForm form, Actor.Person who) {
        return acting.as(
                who,
                () -> theirs(who, ask, row -> switch (form.check()) {
                    case Bad<String>(var problems) -> page(who, row, DisagreementForm.EMPTY, form, problems);
                    case Good<String>(var words) ->
                        done(
                                ask,
                                decisionDisagreements.goUp(who, row.contactId(), words, form.isDanger()),
                                why -> page(who, row, DisagreementForm.EMPTY, form, List.of(new Problem("why", why))));
                }));
    }

    @PostMapping("/agree")
    Screen agree(@PathVariable UUID ask, Actor.Person who) {
        return acting.as(
                who,
                () -> theirs(
                        who,
                        ask,
                        row -> done(
                                ask,
                                decisionDisagreements.agree(who, row.contactId()),
                                why -> page(
                                        who,
                                        row,
                                        DisagreementForm.EMPTY,
                                        EscalationForm.EMPTY,
                                        List.of(new Problem("main", why))))));
    }

    private Screen theirs(Actor.Person who, UUID ask, Function<InformationRequestRow, Screen> work) {
        return agencyInformation.find(ask).map(work).orElseGet(() -> {
            audit.refused(who.id(), who.roleName(), "disagree", "ask:" + ask, "");
            return FailedRequest.NOT_FOUND;
        });
    }

    private static Screen done(UUID ask, Optional<String> refusal, Function<String, Screen> again) {
        return refusal.map(again).orElseGet(() -> redirect("/disagreements/agency/" + ask));
    }

    private Screen page(
            Actor.Person who,
            InformationRequestRow row,
            DisagreementForm form,
            EscalationForm up,
            List<Problem> problems) {
        var disagreement = decisionDisagreements.of(who, row.contactId());
        return new AgencyDisagreementPage(row.id(), disagreement, form, up, problems, clock.instant());
    }
}
