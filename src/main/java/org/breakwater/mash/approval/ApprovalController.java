package org.breakwater.mash.approval;

import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.history.patterns.Patterns;
import org.breakwater.casework.informationrequests.agencyinformation.AgencyInformationSummaries;
import org.breakwater.casework.screens.CaseVersions;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.mash.analysis.ReasoningRecords;
import org.breakwater.mash.contact.ContactDesk;
import org.breakwater.mash.decision.ChildDecisions;
import org.breakwater.mash.feedback.FeedbackToReferrers;
import org.breakwater.mash.lifecycle.ContactRow;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Checked.Good;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A manager who did not write the decisions approves them or sends them back. */
@Controller
@For({Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER})
class ApprovalController {

    private final ContactDesk contactDesk;
    private final DecisionApprovals decisionApprovals;
    private final ChildDecisions childDecisions;
    private final FeedbackToReferrers feedbackToReferrers;
    private final AgencyInformationSummaries say;
    private final Patterns patterns;
    private final ReasoningRecords reasoned;

    ApprovalController(
            ContactDesk contactDesk,
            DecisionApprovals decisionApprovals,
            ChildDecisions childDecisions,
            FeedbackToReferrers feedbackToReferrers,
            AgencyInformationSummaries say,
            Patterns patterns,
            ReasoningRecords reasoned) {
        this.contactDesk = contactDesk;
        this.decisionApprovals = decisionApprovals;
        this.childDecisions = childDecisions;
        this.feedbackToReferrers = feedbackToReferrers;
        this.say = say;
        this.patterns = patterns;
        this.reasoned = reasoned;
    }

    @GetMapping("/desk/approval/{id}")
    Screen ask(@PathVariable UUID id, Actor.Person who) {
        return contactDesk.show(
                who, id, "opened the approval", contact -> page(who, contact, empty(contact), Rejection.none()));
    }

    @PostMapping("/desk/approval/{id}")
    Screen judge(@PathVariable UUID id, ApprovalForm form, Actor.Person who) {
        var version = CaseVersions.read(form.version());
        return contactDesk.actOn(who, id, Optional::of, (contact, same) -> switch (form.check()) {
            case Bad(var problems) -> new ContactDesk.Answer.Show(page(who, contact, form, Rejection.of(problems)));
            case Good(var judged) ->
                new ContactDesk.Answer.Did(
                        judge(who, contact, version, judged),
                        "/desk/contact/" + id,
                        attempt -> page(
                                who,
                                contact,
                                new ApprovalForm(String.valueOf(contact.version()), form.verdict(), form.words()),
                                contactDesk.snag(contact, attempt, "verdict", version)));
        });
    }

    private ActResult judge(Actor.Person who, ContactRow contact, int version, ApprovalForm.Judged judged) {
        return switch (judged.verdict()) {
            case APPROVE -> decisionApprovals.approve(who, contact, version);
            case SEND_BACK -> decisionApprovals.sendBack(who, contact, version, judged.words());
        };
    }

    private ApprovalPage page(Actor.Person who, ContactRow contact, ApprovalForm form, Rejection rejection) {
        return new ApprovalPage(
                contact,
                childDecisions.forEachChild(contact.id()),
                feedbackToReferrers.of(contact.id()),
                say.about(contact),
                patterns.of(contact),
                reasoned.about(contact.id()),
                decisionApprovals.whyNot(who, contact),
                decisionApprovals.toCheck(contact),
                form,
                rejection);
    }

    private static ApprovalForm empty(ContactRow contact) {
        return new ApprovalForm(String.valueOf(contact.version()), "", "");
    }
}
