package org.breakwater.mash.decision;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.breakwater.access.Actor;
import org.breakwater.audit.AuditLog;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.chronology.entries.ChronologyLine;
import org.breakwater.casework.decisions.ChildAndDecision;
import org.breakwater.casework.decisions.DecisionOutcome;
import org.breakwater.casework.decisions.Decisions;
import org.breakwater.casework.decisions.nextsteps.Dissent;
import org.breakwater.casework.decisions.nextsteps.NextStepPlan;
import org.breakwater.casework.decisions.nextsteps.NextStepPlans;
import org.breakwater.casework.meetings.discussions.Section47Enquiry;
import org.breakwater.casework.meetings.discussions.StrategyDiscussionRecords;
import org.breakwater.mash.approval.ApprovalReadiness;
import org.breakwater.mash.approval.ApprovalRequested;
import org.breakwater.mash.approval.ApproverAvailability;
import org.breakwater.mash.decision.need.ChildDecisionProposal;
import org.breakwater.mash.decision.need.LevelsOfNeed;
import org.breakwater.mash.lifecycle.ContactRow;
import org.breakwater.mash.lifecycle.Contacts;
import org.breakwater.mash.lifecycle.Transition;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A decision for each child, one by one, then all of them together for approval. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ChildDecisions {

    private final Contacts contacts;
    private final Decisions decisions;
    private final StrategyDiscussionRecords discussions;
    private final LevelsOfNeed levelsOfNeed;
    private final NextStepPlans nextStepPlans;
    private final ApprovalReadiness approvalReadiness;
    private final ApproverAvailability approvals;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final SentForApproval sentForApproval;

    ChildDecisions(
            Contacts contacts,
            Decisions decisions,
            StrategyDiscussionRecords discussions,
            LevelsOfNeed levelsOfNeed,
            NextStepPlans nextStepPlans,
            ApprovalReadiness approvalReadiness,
            ApproverAvailability approvals,
            AuditLog audit,
            ApplicationEventPublisher events,
            SentForApproval sentForApproval) {
        this.contacts = contacts;
        this.decisions = decisions;
        this.discussions = discussions;
        this.levelsOfNeed = levelsOfNeed;
        this.nextStepPlans = nextStepPlans;
        this.approvalReadiness = approvalReadiness;
        this.approvals = approvals;
        this.audit = audit;
        this.events = events;
        this.sentForApproval = sentForApproval;
    }

    /** Whether every child has a decision that is approved, or awaits approval. */
    public boolean isDecidedForAll(UUID contact) {
        return forEachChild(contact).stream().allMatch(ChildAndDecision::isReady);
    }

    /** Whether they are with a manager now. */
    boolean isSent(UUID contact) {
        return contacts.find(contact).filter(ContactRow::isSentForApproval).isPresent();
    }

    public List<ChildAndDecision> forEachChild(UUID contact) {
        return decisions.forEachChild(contact);
    }

    /** Proposes the next step for one child; an earlier decision for that child is superseded, never edited. */
    public ActResult propose(Actor.Person by, ContactRow seen, int version, ChildDecisionProposal proposal) {
        return propose(by, seen, version, new Proposed(proposal, null, null));
    }

    /** A decision for one child with its next step, and who disagrees with it. */
    public record Proposed(
            ChildDecisionProposal proposal,
            @Nullable NextStepPlan plan,
            @Nullable Dissent dissent) {

        Proposed needing(String primaryNeed) {
            return new Proposed(proposal.needing(primaryNeed), plan, dissent);
        }
    }

    public ActResult propose(Actor.Person by, ContactRow seen, int version, Proposed proposed) {
        var proposal = proposed.proposal();
        if (!seen.allows(new Transition.Submit())) {
            return new ActResult.NotNow("Decisions are made after screening and before approval.");
        }
        var child = decisions.childOf(seen.id(), proposal.about()).orElseThrow();
        var line = Decisions.PROPOSED + child.called() + ": " + inWords(seen, proposal);
        var actResult = contacts.move(
                by, seen, version, new Transition.Note(), ChronologyLine.shortened(line), proposal.rationale());
        if (actResult instanceof ActResult.Yes) {
            var decision = decisions.propose(by, seen.id(), proposal.decision());
            levelsOfNeed.keep(seen.id(), decision, proposal);
            if (proposed.plan() != null) {
                nextStepPlans.keep(seen.id(), decision, proposed.plan());
            }
            if (proposed.dissent() != null) {
                nextStepPlans.note(by, seen.id(), decision, proposal.about(), proposed.dissent());
            }
            audit.record(by.id(), by.roleName(), "proposed a decision", seen.subject(), "person:" + proposal.about());
        }
        return actResult;
    }

    /** A strategy discussion that began an enquiry is called by that, as on the form. */
    private String inWords(ContactRow seen, ChildDecisionProposal proposal) {
        var discussed = Section47Enquiry.of(proposal.about(), discussions.of(seen.id()))
                .map(enquiry -> enquiry.decided().outcome())
                .orElse(null);
        return proposal.outcomes().stream()
                .map(code -> DecisionOutcome.valueOf(code).inWords(discussed))
                .collect(Collectors.joining("; "));
    }

    /**
     * Requests approval of the decisions for all children.
     *
     * @param answer the feedback to a professional referrer; empty for the public, who get the fixed sentence
     */
    public ActResult submit(Actor.Person by, ContactRow seen, int version, String answer) {
        return submit(by, seen, version, new SentForApproval.Words(answer, ""));
    }

    ActResult submit(Actor.Person by, ContactRow seen, int version, SentForApproval.Words words) {
        var refusal = whyNotSent(by, seen);
        if (!refusal.isEmpty()) {
            return new ActResult.NotNow(refusal);
        }
        var actResult = contacts.move(by, seen, version, new Transition.Submit(), "Sent for approval", "");
        if (actResult instanceof ActResult.Yes) {
            sentForApproval.keep(by, seen, words);
            contacts.readWhatCameBack(seen.id());
            audit.record(by.id(), by.roleName(), "sent for approval", "contact:" + seen.id(), "");
            events.publishEvent(new ApprovalRequested(seen.id()));
        }
        return actResult;
    }

    /** Why the decisions cannot be sent for approval, in words for the page; empty if they can. */
    public String whyNotSent(Actor.Person by, ContactRow seen) {
        if (seen.rateAgain() != null) {
            return "An agency response is rated higher than this contact. Rate the contact again first.";
        }
        var children = forEachChild(seen.id());
        var undecided = children.stream().filter(c -> !c.isReady()).toList();
        if (!undecided.isEmpty()) {
            return "Record a decision for every child first. Still needed: "
                    + undecided.stream().map(c -> c.child().called()).collect(Collectors.joining(", "));
        }
        if (children.stream().noneMatch(ChildAndDecision::isWaiting)) {
            return "There is no new decision. Review each child and save the decision again.";
        }
        var notReady = approvalReadiness.whatIsMissing(seen, children);
        if (!notReady.isEmpty() || approvals.someoneMay(by, seen)) {
            return notReady;
        }
        return """
                No manager is able to approve this: each wrote part of it, or may not see it. Ask a colleague who is \
                not a manager to write the decision and send it, or tell the business manager.""";
    }

    /** Proposes for one child. What is not sent, or cannot be yet, is a draft and keeps what was typed beside it. */
    ActResult propose(
            Actor.Person by,
            ContactRow seen,
            int version,
            Proposed proposed,
            SentForApproval.Words words,
            boolean send) {
        var kept = propose(by, seen, version, proposed);
        if (kept instanceof ActResult.Yes) {
            var now = contacts.find(seen.id()).orElseThrow();
            if (!send || !(submit(by, now, now.version(), words) instanceof ActResult.Yes)) {
                sentForApproval.keepDraft(by, now, words);
            }
        }
        return kept;
    }
}
