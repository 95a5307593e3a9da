package org.breakwater.mash.disagreements.agency;

import static org.breakwater.web.Redirect.redirect;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.breakwater.access.Acting;
import org.breakwater.access.Actor;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.audit.AuditLog;
import org.breakwater.frontdoor.Disagreeing;
import org.breakwater.frontdoor.DisagreementForm;
import org.breakwater.frontdoor.GoUpForm;
import org.breakwater.mash.informationrequests.InformationRequestRow;
import org.breakwater.mash.informationrequests.responses.AgencyInformation;
import org.breakwater.web.Checked.Bad;
import org.breakwater.web.Checked.Good;
import org.breakwater.web.Mishap;
import org.breakwater.web.Problem;
import org.breakwater.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** An agency's people disagree for their agency. */
@Controller
@For(Role.RESEARCHER)
@RequestMapping("/asks/disagreement/{ask}")
class AgencyDisagreementController {

    private final Acting acting;
    private final AgencyInformation agencyInformation;
    private final Disagreeing disagreeing;
    private final AuditLog audit;
    private final Clock clock;

    AgencyDisagreementController(
            Acting acting, AgencyInformation agencyInformation, Disagreeing disagreeing, AuditLog audit, Clock clock) {
        this.acting = acting;
        this.agencyInformation = agencyInformation;
        this.disagreeing = disagreeing;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping
    Screen show(@PathVariable UUID ask, Actor.Person who) {
        return acting.looking(
                who,
                () -> theirs(who, ask, row -> {
                    audit.record(
                            who.id(), who.roleName(), "looked at a disagreement", "contact:" + row.contactId(), "");
                    return page(who, row, DisagreementForm.EMPTY, GoUpForm.EMPTY, List.of());
                }));
    }

    @PostMapping
    Screen raise(@PathVariable UUID ask, DisagreementForm form, Actor.Person who) {
        return acting.as(
                who,
                () -> theirs(who, ask, row -> switch (form.check(false)) {
                    case Bad<Disagreeing.Raised>(var problems) -> page(who, row, form, GoUpForm.EMPTY, problems);
                    case Good<Disagreeing.Raised>(var raised) ->
                        done(
                                ask,
                                disagreeing.raise(who, row.contactId(), raised),
                                why -> page(who, row, form, GoUpForm.EMPTY, List.of(new Problem("main", why))));
                }));
    }

    @PostMapping("/up")
    Screen goUp(@PathVariable UUID ask, GoUpForm form, Actor.Person who) {
        return acting.as(
                who,
                () -> theirs(who, ask, row -> switch (form.check()) {
                    case Bad<String>(var problems) -> page(who, row, DisagreementForm.EMPTY, form, problems);
                    case Good<String>(var words) ->
                        done(
                                ask,
                                disagreeing.goUp(who, row.contactId(), words, form.isDanger()),
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
                                disagreeing.agree(who, row.contactId()),
                                why -> page(
                                        who,
                                        row,
                                        DisagreementForm.EMPTY,
                                        GoUpForm.EMPTY,
                                        List.of(new Problem("main", why))))));
    }

    private Screen theirs(Actor.Person who, UUID ask, Function<InformationRequestRow, Screen> work) {
        return agencyInformation.find(ask).map(work).orElseGet(() -> {
            audit.refused(who.id(), who.roleName(), "disagree", "ask:" + ask, "");
            return Mishap.NOT_FOUND;
        });
    }

    private static Screen done(UUID ask, Optional<String> refusal, Function<String, Screen> again) {
        return refusal.map(again).orElseGet(() -> redirect("/asks/disagreement/" + ask));
    }

    private Screen page(
            Actor.Person who, InformationRequestRow row, DisagreementForm form, GoUpForm up, List<Problem> problems) {
        var disagreement = disagreeing.of(who, row.contactId());
        return new AgencyDisagreementPage(row.id(), disagreement, form, up, problems, clock.instant());
    }
}
