package org.breakwater.mash.decision;

import java.util.Optional;
import org.breakwater.access.Actor;
import org.breakwater.casework.decisions.ChildAndDecision;
import org.breakwater.casework.evidence.EvidenceOfCase;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.mash.agencychecks.NoAgencyChecks;
import org.breakwater.mash.approval.ApprovalReadiness;
import org.breakwater.mash.approval.ApprovalWarnings;
import org.breakwater.mash.contact.reasoning.ReasoningRecords;
import org.breakwater.mash.decision.need.PrimaryNeedForm;
import org.breakwater.mash.feedback.FeedbackRow;
import org.breakwater.mash.feedback.FeedbackToReferrers;
import org.breakwater.mash.lifecycle.ContactRow;
import org.springframework.stereotype.Component;

/** The page of the decision for one child: what it begins with, and what stands beside it. */
@Component
class ChildDecisionPages {

    private final ChildDecisions childDecisions;
    private final FeedbackToReferrers feedbackToReferrers;
    private final EvidenceOfCase known;
    private final ReasoningRecords reasoned;
    private final ApprovalReadiness approvalReadiness;
    private final ApprovalWarnings warnings;
    private final NoAgencyChecks noAgencyChecks;

    ChildDecisionPages(
            ChildDecisions childDecisions,
            FeedbackToReferrers feedbackToReferrers,
            EvidenceOfCase known,
            ReasoningRecords reasoned,
            ApprovalReadiness approvalReadiness,
            ApprovalWarnings warnings,
            NoAgencyChecks noAgencyChecks) {
        this.childDecisions = childDecisions;
        this.feedbackToReferrers = feedbackToReferrers;
        this.known = known;
        this.reasoned = reasoned;
        this.approvalReadiness = approvalReadiness;
        this.warnings = warnings;
        this.noAgencyChecks = noAgencyChecks;
    }

    /**
     * The form before anyone has typed.
     *
     * @param like the brother or sister whose decision it begins with, unless their strategy discussion decided
     *     otherwise
     */
    ChildDecisionForms begun(ContactRow contact, ChildAndDecision subject, Optional<ChildAndDecision> like) {
        var answer = feedbackToReferrers.of(contact.id()).map(FeedbackRow::words);
        var reason = noAgencyChecks.of(contact.id()).map(NoAgencyChecks.Reason::reason);
        var after = new AfterDecisionForm("", answer.orElse(""), reason.orElse(""));
        return like.filter(sibling -> sibling.decision().isPresent())
                .filter(sibling -> reasoned.about(contact.id())
                        .isAlike(sibling.child().id(), subject.child().id()))
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

    /** Whether no agency was asked and these decisions need a reason for it. */
    boolean owesNoChecks(ContactRow contact, ChildAndDecision subject, ChildDecisionForms typed) {
        var others = childDecisions.forEachChild(contact.id()).stream()
                .filter(one -> !one.child().id().equals(subject.child().id()))
                .toList();
        return approvalReadiness.owesNoChecks(contact.id(), others, typed.form().outcomes());
    }

    ChildDecisionPage of(
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
                approvalReadiness.whyDiscussionIsOwed(contact, subject.child().id()),
                new ChildDecisionPage.Blank(
                        noAgencyChecks.isNoAgencyAsked(contact.id()), warnings.isCouncilCheckBlank(contact)),
                reasoned.about(contact.id()),
                typed.form(),
                typed.need(),
                typed.after(),
                rejection);
    }
}
