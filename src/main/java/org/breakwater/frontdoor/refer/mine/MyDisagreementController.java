package org.breakwater.frontdoor.refer.mine;

import static org.breakwater.web.Redirect.redirect;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.breakwater.access.Actor;
import org.breakwater.access.ForEveryone;
import org.breakwater.access.proving.VisitorBrowser;
import org.breakwater.audit.AuditLog;
import org.breakwater.casework.disagreements.raising.DecisionDisagreements;
import org.breakwater.casework.disagreements.raising.DisagreementForm;
import org.breakwater.casework.disagreements.raising.EscalationForm;
import org.breakwater.frontdoor.refer.ReferralEditing;
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

/** A referrer disagrees, escalates, or agrees. Another's referral is treated as not found. */
@Controller
@ForEveryone
@RequestMapping("/refer/mine/disagreement/{id}")
class MyDisagreementController {

    private static final Actor.Visitor REFERRER = new Actor.Visitor();

    private final ReferralEditing referralEditing;
    private final DecisionDisagreements decisionDisagreements;
    private final MyReferrals myReferrals;
    private final AuditLog audit;
    private final Clock clock;

    MyDisagreementController(
            ReferralEditing referralEditing,
            DecisionDisagreements decisionDisagreements,
            MyReferrals myReferrals,
            AuditLog audit,
            Clock clock) {
        this.referralEditing = referralEditing;
        this.decisionDisagreements = decisionDisagreements;
        this.myReferrals = myReferrals;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping
    Screen show(@PathVariable UUID id, VisitorBrowser browser) {
        return referralEditing.proven(
                browser,
                (proof, owner) -> theirs(owner, id, row -> {
                    audit.record(REFERRER.id(), REFERRER.roleName(), "viewed a disagreement", "contact:" + id, "");
                    return page(row, DisagreementForm.EMPTY, EscalationForm.EMPTY, List.of());
                }));
    }

    @PostMapping
    Screen raise(@PathVariable UUID id, DisagreementForm form, VisitorBrowser browser) {
        return act(browser, id, row -> switch (form.check(true)) {
            case Bad<DecisionDisagreements.Raised>(var problems) -> page(row, form, EscalationForm.EMPTY, problems);
            case Good<DecisionDisagreements.Raised>(var raised) ->
                done(
                        id,
                        decisionDisagreements.raise(REFERRER, id, raised),
                        why -> page(row, form, EscalationForm.EMPTY, List.of(new Problem("main", why))));
        });
    }

    @PostMapping("/escalate")
    Screen goUp(@PathVariable UUID id, EscalationForm form, VisitorBrowser browser) {
        return act(browser, id, row -> switch (form.check()) {
            case Bad<String>(var problems) -> page(row, DisagreementForm.EMPTY, form, problems);
            case Good<String>(var words) ->
                done(
                        id,
                        decisionDisagreements.goUp(REFERRER, id, words, form.isDanger()),
                        why -> page(row, DisagreementForm.EMPTY, form, List.of(new Problem("why", why))));
        });
    }

    @PostMapping("/agree")
    Screen agree(@PathVariable UUID id, VisitorBrowser browser) {
        return act(
                browser,
                id,
                row -> done(
                        id,
                        decisionDisagreements.agree(REFERRER, id),
                        why -> page(
                                row, DisagreementForm.EMPTY, EscalationForm.EMPTY, List.of(new Problem("main", why)))));
    }

    /** Input after the time-out is stored all the same; it is shown after a new code. */
    private Screen act(VisitorBrowser browser, UUID id, Function<MyReferralRow, Screen> work) {
        return referralEditing.heard(browser, (proof, owner) -> theirs(owner, id, work));
    }

    private Screen theirs(byte[] owner, UUID id, Function<MyReferralRow, Screen> work) {
        return myReferrals.own(owner, id).map(work).orElse(FailedRequest.NOT_FOUND);
    }

    private static Screen done(UUID id, Optional<String> refusal, Function<String, Screen> again) {
        return refusal.map(again).orElseGet(() -> redirect("/refer/mine/disagreement/" + id));
    }

    private Screen page(MyReferralRow row, DisagreementForm form, EscalationForm up, List<Problem> problems) {
        var disagreement = decisionDisagreements.of(REFERRER, row.recordId());
        return new MyDisagreementPage(
                row.recordId(), row.reference(), disagreement, form, up, problems, clock.instant());
    }
}
