package org.breakwater.mash.approval;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.breakwater.access.Actor;
import org.breakwater.access.Role;
import org.breakwater.audit.AuditLog;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.decisions.DecisionOutcome;
import org.breakwater.casework.decisions.DecisionRow;
import org.breakwater.casework.decisions.Decisions;
import org.breakwater.casework.decisions.SecondPerson;
import org.breakwater.casework.handover.HandoverOffers;
import org.breakwater.casework.history.patterns.Patterns;
import org.breakwater.casework.history.previous.ContactHistoryRow;
import org.breakwater.casework.uncheckedmatches.UncheckedMatch;
import org.breakwater.mash.decision.ChildDecisions;
import org.breakwater.mash.feedback.FeedbackToReferrers;
import org.breakwater.mash.lifecycle.ContactRow;
import org.breakwater.mash.lifecycle.Contacts;
import org.breakwater.mash.lifecycle.Transition;
import org.breakwater.mash.screening.MashEnquiryClocks;
import org.breakwater.people.PageComparisons;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A second person approves the decisions of a contact. No one approves their own work. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Approvals {

    /** How the chronology words it. */
    static final String APPROVED = "Approved";

    static final String RETURNED = "Returned for changes";

    private final Contacts contacts;
    private final Decisions decisions;
    private final ChildDecisions childDecisions;
    private final FeedbackToReferrers feedbackToReferrers;
    private final Patterns patterns;
    private final MashEnquiryClocks enquiries;
    private final HandoverOffers handoverOffers;
    private final StrategyDiscussionChecks strategyDiscussionChecks;
    private final ReturnedDecisions returnedDecisions;
    private final AuditLog audit;
    private final Clock clock;

    Approvals(
            Contacts contacts,
            Decisions decisions,
            ChildDecisions childDecisions,
            FeedbackToReferrers feedbackToReferrers,
            Patterns patterns,
            MashEnquiryClocks enquiries,
            HandoverOffers handoverOffers,
            StrategyDiscussionChecks strategyDiscussionChecks,
            ReturnedDecisions returnedDecisions,
            AuditLog audit,
            Clock clock) {
        this.contacts = contacts;
        this.decisions = decisions;
        this.childDecisions = childDecisions;
        this.feedbackToReferrers = feedbackToReferrers;
        this.patterns = patterns;
        this.enquiries = enquiries;
        this.handoverOffers = handoverOffers;
        this.strategyDiscussionChecks = strategyDiscussionChecks;
        this.returnedDecisions = returnedDecisions;
        this.audit = audit;
        this.clock = clock;
    }

    /** No one's details change by it, so the people of the contact are compared with others once. */
    public ActResult approve(Actor.Person by, ContactRow seen, int version) {
        return PageComparisons.on(() -> approveNow(by, seen, version));
    }

    private ActResult approveNow(Actor.Person by, ContactRow seen, int version) {
        var all = decisions.of(seen.id());
        var waiting = waiting(all);
        var refusal = whyNot(by, seen, waiting);
        if (!refusal.isEmpty()) {
            audit.refused(by.id(), by.roleName(), "approve", "contact:" + seen.id(), "");
            return new ActResult.NotNow(refusal);
        }
        var missing = whatIsMissing(seen, all);
        if (!missing.isEmpty()) {
            return new ActResult.NotNow(missing);
        }
        var opensEnquiry = current(all).anyMatch(d -> d.outcomes().contains(DecisionOutcome.ENQUIRY.name()));
        var actResult = contacts.move(by, seen, version, new Transition.Approve(opensEnquiry), APPROVED, "");
        if (actResult instanceof ActResult.Yes) {
            judge(by, seen, waiting, true, "");
            enquiries.decided(seen, opensEnquiry);
            handoverOffers.offer(by, seen, waiting);
            if (!opensEnquiry) {
                feedbackToReferrers.release(by, seen);
            }
            audit.record(by.id(), by.roleName(), "approved the decisions", "contact:" + seen.id(), "");
        }
        return actResult;
    }

    private String whatIsMissing(ContactRow seen, List<DecisionRow> all) {
        if (seen.rateAgain() != null) {
            return "An agency response is rated higher than this contact. Return it to be rated again before approval.";
        }
        var missing = aboutDiscussions(seen);
        if (!missing.isEmpty()) {
            return missing;
        }
        var restricted = feedbackToReferrers.restricted(seen.id());
        if (restricted.isPresent()) {
            return restricted.get() + " Return it for changes.";
        }
        if (endsWithoutHelp(all) && patterns.waitForManager(seen.id())) {
            return """
                    Previous contacts show a pattern. Before this is closed with no further action, or with advice or \
                    signposting only, a manager must open them and record what the pattern means.""";
        }
        return handoverOffers.toCheck(seen.id(), waiting(all)).isEmpty() ? "" : HandoverOffers.CHECK_FIRST;
    }

    /** What is missing about a strategy discussion before they can be approved, in words; empty if nothing is. */
    String aboutDiscussions(ContactRow seen) {
        return strategyDiscussionChecks.whatIsMissing(seen, childDecisions.forEachChild(seen.id()));
    }

    /** Matches with a warning that must be confirmed or dismissed before approval. */
    List<UncheckedMatch> toCheck(ContactRow seen) {
        return handoverOffers.toCheck(seen.id(), waiting(decisions.of(seen.id())));
    }

    public ActResult sendBack(Actor.Person by, ContactRow seen, int version, String why) {
        var waiting = waiting(decisions.of(seen.id()));
        var refusal = byWhom(by, seen, waiting);
        if (!refusal.isEmpty()) {
            return new ActResult.NotNow(refusal);
        }
        var actResult = contacts.move(by, seen, version, new Transition.SendBack(), RETURNED, why);
        if (actResult instanceof ActResult.Yes) {
            judge(by, seen, waiting, false, why);
            returnedDecisions.giveBack(by, seen, waiting);
            audit.record(by.id(), by.roleName(), "returned for changes", "contact:" + seen.id(), "");
        }
        return actResult;
    }

    /** Why this person may not approve, in words for the page; empty if they may. */
    public String whyNot(Actor.Person by, ContactRow seen) {
        return whyNot(by, seen, waiting(decisions.of(seen.id())));
    }

    private String whyNot(Actor.Person by, ContactRow seen, List<DecisionRow> waiting) {
        if (!waiting.isEmpty() && !seen.isSentForApproval()) {
            return "These decisions have not been sent for approval.";
        }
        if (!childDecisions.isDecidedForAll(seen.id())) {
            return "Not every child has a decision. Return it for changes.";
        }
        return waiting.isEmpty() ? "No decision is awaiting approval." : byWhom(by, seen, waiting);
    }

    /** No one approves their own: neither the decisions, nor the feedback to a professional. */
    private String byWhom(Actor.Person by, ContactRow seen, List<DecisionRow> waiting) {
        if (waiting.stream().anyMatch(d -> SecondPerson.isAuthor(by, d.author()))) {
            return "You wrote this decision. Someone else must approve it.";
        }
        if (feedbackToReferrers
                .of(seen.id())
                .filter(answer -> SecondPerson.isAuthor(by, answer.writtenBy()))
                .isPresent()) {
            return "You wrote the feedback to the referrer. Someone else must approve it.";
        }
        return by.role() == Role.MANAGER ? "" : "Only a manager can approve decisions.";
    }

    private static List<DecisionRow> waiting(List<DecisionRow> all) {
        return all.stream().filter(d -> d.state() == DecisionRow.State.WAITING).toList();
    }

    private static Stream<DecisionRow> current(List<DecisionRow> all) {
        return all.stream().filter(d -> d.state() != DecisionRow.State.SUPERSEDED);
    }

    private static boolean endsWithoutHelp(List<DecisionRow> all) {
        return current(all).allMatch(decision -> ContactHistoryRow.isWithoutHelp(decision.outcomes()));
    }

    private void judge(Actor.Person by, ContactRow seen, List<DecisionRow> waiting, boolean approved, String why) {
        for (var decision : waiting) {
            if (!decisions.judge(by, seen.id(), decision, approved, why)) {
                throw new IllegalStateException("A decision changed under its approval");
            }
        }
    }
}
