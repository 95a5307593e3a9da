package org.breakwater.mash.decision;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.breakwater.access.Actor;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.ReporterIdentityCheck;
import org.breakwater.casework.allocation.Allocations;
import org.breakwater.casework.decisions.ChildAndDecision;
import org.breakwater.casework.decisions.DecisionRow;
import org.breakwater.casework.evidence.EvidenceOfCase;
import org.breakwater.casework.handover.teams.ReceivingTeams;
import org.breakwater.casework.screens.CaseVersions;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.mash.approval.ApprovalReadiness;
import org.breakwater.mash.contact.ContactDesk;
import org.breakwater.mash.contact.reasoning.ReasoningRecords;
import org.breakwater.mash.decision.need.PrimaryNeedForm;
import org.breakwater.mash.feedback.FeedbackRow;
import org.breakwater.mash.feedback.FeedbackToReferrers;
import org.breakwater.mash.lifecycle.ContactRow;
import org.breakwater.web.FailedRequest;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked.Good;
import org.breakwater.web.forms.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The decision for one child, followed by the next child, or by sending the last for approval. */
@Controller
@For({Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER})
class ChildDecisionController {

    private final ContactDesk contactDesk;
    private final ChildDecisions childDecisions;
    private final FeedbackToReferrers feedbackToReferrers;
    private final EvidenceOfCase known;
    private final ReasoningRecords reasoned;
    private final ApprovalReadiness approvalReadiness;
    private final ReceivingTeams teams;
    private final ReporterIdentityCheck reporterIdentityCheck;
    private final Allocations allocations;

    ChildDecisionController(
            ContactDesk contactDesk,
            ChildDecisions childDecisions,
            FeedbackToReferrers feedbackToReferrers,
            EvidenceOfCase known,
            ReasoningRecords reasoned,
            ApprovalReadiness approvalReadiness,
            ReceivingTeams teams,
            ReporterIdentityCheck reporterIdentityCheck,
            Allocations allocations) {
        this.contactDesk = contactDesk;
        this.childDecisions = childDecisions;
        this.feedbackToReferrers = feedbackToReferrers;
        this.known = known;
        this.reasoned = reasoned;
        this.approvalReadiness = approvalReadiness;
        this.teams = teams;
        this.reporterIdentityCheck = reporterIdentityCheck;
        this.allocations = allocations;
    }

    /** @param like the brother or sister whose decision pre-fills the form; empty if none */
    record LikeForm(String like) implements Form {}

    @GetMapping("/desk/decision/{id}/child/{child}")
    Screen child(@PathVariable UUID id, @PathVariable UUID child, LikeForm like, Actor.Person who) {
        return contactDesk.show(
                who,
                id,
                "opened the decision",
                contact -> found(contact, child.toString())
                        .<Screen>map(subject -> {
                            var answer = feedbackToReferrers.of(id).map(FeedbackRow::words);
                            var after = new AfterDecisionForm("", answer.orElse(""));
                            return page(who, contact, subject, begun(contact, subject, like, after), Rejection.none());
                        })
                        .orElse(FailedRequest.NOT_FOUND));
    }

    private ChildDecisionForms begun(
            ContactRow contact, ChildAndDecision subject, LikeForm like, AfterDecisionForm after) {
        return found(contact, like.like())
                .filter(sibling -> sibling.decision().isPresent())
                .map(sibling -> forms(contact, sibling, after).copiedForSibling())
                .orElseGet(() -> forms(contact, subject, after));
    }

    private ChildDecisionForms forms(ContactRow contact, ChildAndDecision of, AfterDecisionForm after) {
        var so = reasoned.about(contact.id());
        var need = of.decision().flatMap(so::need);
        return new ChildDecisionForms(
                ChildDecisionForm.from(
                        contact.version(), of.decision(), of.decision().flatMap(so::plan), need),
                PrimaryNeedForm.from(need),
                after);
    }

    @PostMapping("/desk/decision/{id}/child/{child}")
    Screen propose(
            @PathVariable UUID id,
            @PathVariable UUID child,
            ChildDecisionForm form,
            PrimaryNeedForm need,
            AfterDecisionForm after,
            Actor.Person who) {
        return contactDesk.actOn(
                who,
                id,
                contact -> found(contact, child.toString()),
                (contact, subject) -> answer(who, contact, subject, new ChildDecisionForms(form, need, after)));
    }

    private ContactDesk.Answer answer(
            Actor.Person who, ContactRow contact, ChildAndDecision subject, ChildDecisionForms typed) {
        var version = CaseVersions.read(typed.form().version());
        var child = subject.child().id();
        var checked = typed.form()
                .completedBy(who.name())
                .check(
                        child,
                        subject.decision().map(DecisionRow::id).orElse(null),
                        teams,
                        reporterIdentityCheck.isGivenAwayBy(contact.id()));
        var need = typed.need().check(typed.form().outcomes());
        var answer = typed.after().check(contact.isFromProfessional());
        if (!(checked instanceof Good(var proposed))
                || !(need instanceof Good(var code))
                || !(answer instanceof Good(var words))) {
            var problems = Stream.of(checked.problems(), need.problems(), answer.problems())
                    .flatMap(List::stream)
                    .toList();
            return new ContactDesk.Answer.Show(page(who, contact, subject, typed, Rejection.of(problems)));
        }
        var needing = proposed.needing(code);
        var actResult = typed.after().sends()
                ? childDecisions.proposeAndSubmit(who, contact, version, needing, words)
                : childDecisions.propose(who, contact, version, needing);
        if (actResult instanceof ActResult.Yes) {
            allocations.takeIfNobodyHas(who, contact);
        }
        return new ContactDesk.Answer.Did(
                actResult,
                next(contact, subject, typed.after()),
                attempt -> page(
                        who,
                        contact,
                        subject,
                        typed.at(contact.version()),
                        contactDesk.snag(contact, attempt, "outcomes", version)));
    }

    /** Where it continues after saving: if it could not be sent, the page of the decisions says why. */
    private String next(ContactRow contact, ChildAndDecision subject, AfterDecisionForm after) {
        if (after.sends()) {
            return childDecisions.isSent(contact.id()) ? contact.path() : contact.decisionPath();
        }
        return after.goesOn()
                ? ChildDecisionPage.undecidedBeside(subject, childDecisions.forEachChild(contact.id()))
                        .map(next -> ChildDecisionPage.path(contact, next) + "?like="
                                + subject.child().id())
                        .orElse(contact.decisionPath())
                : contact.decisionPath();
    }

    private ChildDecisionPage page(
            Actor.Person who,
            ContactRow contact,
            ChildAndDecision subject,
            ChildDecisionForms typed,
            Rejection rejection) {
        return new ChildDecisionPage(
                contact,
                subject,
                childDecisions.forEachChild(contact.id()),
                ChildDecisionPage.evidence(known, who, contact),
                approvalReadiness.lacksAnalysis(contact.id()),
                approvalReadiness.owesDiscussion(contact, subject.child().id()),
                reasoned.about(contact.id()),
                typed.form(),
                typed.need(),
                typed.after(),
                rejection);
    }

    private Optional<ChildAndDecision> found(ContactRow contact, String child) {
        return childDecisions.forEachChild(contact.id()).stream()
                .filter(one -> one.child().id().toString().equals(child))
                .findFirst();
    }
}
