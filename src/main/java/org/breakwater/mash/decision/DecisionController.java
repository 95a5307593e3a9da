package org.breakwater.mash.decision;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.casework.decisions.ChildAndDecision;
import org.breakwater.casework.evidence.EvidenceOfCase;
import org.breakwater.casework.informationrequests.restrictedwords.RestrictedWords;
import org.breakwater.casework.screens.CaseVersions;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.mash.agencychecks.NoAgencyChecks;
import org.breakwater.mash.approval.ApprovalReadiness;
import org.breakwater.mash.approval.ApprovalWarnings;
import org.breakwater.mash.contact.ContactDesk;
import org.breakwater.mash.contact.reasoning.ReasoningRecords;
import org.breakwater.mash.feedback.FeedbackRow;
import org.breakwater.mash.feedback.FeedbackTemplate;
import org.breakwater.mash.feedback.FeedbackToReferrers;
import org.breakwater.mash.lifecycle.ContactRow;
import org.breakwater.mash.lifecycle.Transition;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Checked.Good;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The decisions for all children, and the button that requests approval. */
@Controller
@For({Role.SCREENER, Role.MANAGER, Role.DUTY_WORKER})
class DecisionController {

    private final ContactDesk contactDesk;
    private final ChildDecisions childDecisions;
    private final FeedbackToReferrers feedbackToReferrers;
    private final FeedbackTemplate feedbackTemplate;
    private final EvidenceOfCase known;
    private final ReasoningRecords reasoned;
    private final ApprovalReadiness approvalReadiness;
    private final ApprovalWarnings warnings;
    private final NoAgencyChecks noAgencyChecks;
    private final RestrictedWords restrictedWords;

    DecisionController(
            ContactDesk contactDesk,
            ChildDecisions childDecisions,
            FeedbackToReferrers feedbackToReferrers,
            FeedbackTemplate feedbackTemplate,
            EvidenceOfCase known,
            ReasoningRecords reasoned,
            ApprovalReadiness approvalReadiness,
            ApprovalWarnings warnings,
            NoAgencyChecks noAgencyChecks,
            RestrictedWords restrictedWords) {
        this.contactDesk = contactDesk;
        this.childDecisions = childDecisions;
        this.feedbackToReferrers = feedbackToReferrers;
        this.feedbackTemplate = feedbackTemplate;
        this.known = known;
        this.reasoned = reasoned;
        this.approvalReadiness = approvalReadiness;
        this.warnings = warnings;
        this.noAgencyChecks = noAgencyChecks;
        this.restrictedWords = restrictedWords;
    }

    @GetMapping("/desk/decision/{id}")
    Screen children(@PathVariable UUID id, Actor.Person who) {
        return contactDesk.show(who, id, "opened the decisions", contact -> page(who, contact, null, Rejection.none()));
    }

    /** Leads to the first child without a decision, or to all of them when each has one. */
    @GetMapping("/desk/decision/{id}/next")
    Screen next(@PathVariable UUID id, Actor.Person who) {
        return contactDesk.leadTo(
                who,
                id,
                contact -> childDecisions.forEachChild(id).stream()
                        .filter(child -> !child.isReady())
                        .findFirst()
                        .map(child -> ChildDecisionPage.path(contact, child))
                        .orElse(contact.decisionPath()));
    }

    @PostMapping("/desk/decision/{id}")
    Screen submit(@PathVariable UUID id, DecisionForm form, Actor.Person who) {
        var version = CaseVersions.read(form.version());
        return contactDesk.actOn(who, id, Optional::of, (contact, same) -> switch (form.check(
                contact.isFromProfessional(),
                owesNoChecks(childDecisions.forEachChild(id), id),
                words -> restrictedWords.problemIn(id, words))) {
            case Bad(var problems) -> new ContactDesk.Answer.Show(page(who, contact, form, Rejection.of(problems)));
            case Good(var answer) ->
                new ContactDesk.Answer.Did(
                        childDecisions.submit(who, contact, version, answer),
                        "/desk/contact/" + id,
                        attempt -> page(who, contact, form, contactDesk.snag(contact, attempt, "answer", version)));
        });
    }

    private boolean owesNoChecks(List<ChildAndDecision> children, UUID contact) {
        return approvalReadiness.owesNoChecks(contact, children, List.of());
    }

    private String noChecks(ContactRow contact, @Nullable DecisionForm typed) {
        return typed == null
                ? noAgencyChecks
                        .of(contact.id())
                        .map(NoAgencyChecks.Reason::reason)
                        .orElse("")
                : typed.noChecks();
    }

    private DecisionPage page(Actor.Person who, ContactRow contact, @Nullable DecisionForm typed, Rejection rejection) {
        var children = childDecisions.forEachChild(contact.id());
        var answer = typed == null
                ? feedbackToReferrers
                        .of(contact.id())
                        .map(FeedbackRow::words)
                        .orElseGet(() -> feedbackTemplate.filled(who, contact, children))
                : typed.answer();
        return new DecisionPage(
                contact,
                children,
                ChildDecisionPage.evidence(known, who, contact),
                approvalReadiness.lacksAnalysis(contact.id()),
                children.stream().anyMatch(ChildAndDecision::isWaiting) && contact.allows(new Transition.Submit())
                        ? childDecisions.whyNotSent(who, contact)
                        : "",
                warnings.about(contact, children),
                owesNoChecks(children, contact.id()),
                reasoned.about(contact.id()),
                new DecisionForm(String.valueOf(contact.version()), answer, noChecks(contact, typed)),
                rejection);
    }
}
