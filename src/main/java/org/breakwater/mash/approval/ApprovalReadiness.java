package org.breakwater.mash.approval;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.breakwater.casework.analysis.Analyses;
import org.breakwater.casework.decisions.ChildAndDecision;
import org.breakwater.casework.handover.HandoverOffers;
import org.breakwater.casework.informationrequests.agencyinformation.AgencyInformation;
import org.breakwater.mash.agencychecks.NoAgencyChecks;
import org.breakwater.mash.lifecycle.ContactRow;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What must be complete before approval is requested. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ApprovalReadiness {

    private final AgencyInformation agencyInformation;
    private final Analyses analyses;
    private final StrategyDiscussionChecks strategyDiscussionChecks;
    private final HandoverOffers handoverOffers;
    private final NoAgencyChecks noAgencyChecks;

    ApprovalReadiness(
            AgencyInformation agencyInformation,
            Analyses analyses,
            StrategyDiscussionChecks strategyDiscussionChecks,
            HandoverOffers handoverOffers,
            NoAgencyChecks noAgencyChecks) {
        this.agencyInformation = agencyInformation;
        this.analyses = analyses;
        this.strategyDiscussionChecks = strategyDiscussionChecks;
        this.handoverOffers = handoverOffers;
        this.noAgencyChecks = noAgencyChecks;
    }

    /** Whether agencies were asked and the analysis has not been written yet. */
    public boolean lacksAnalysis(UUID contact) {
        var written = analyses.of(contact);
        return agencyInformation.asked(contact).stream().anyMatch(ask -> !ask.isWithdrawn()) && written.isEmpty();
    }

    /** Why a strategy discussion must be called for this child, or a reason recorded for none; empty if it need not. */
    public String whyDiscussionIsOwed(ContactRow contact, UUID child) {
        return strategyDiscussionChecks.whyOwed(contact, child);
    }

    /**
     * Whether why no agency was asked must be said before these decisions are sent.
     *
     * @param outcomes of a decision that is typed beside them
     */
    public boolean owesNoChecks(UUID contact, List<ChildAndDecision> children, List<String> outcomes) {
        var decided = children.stream()
                .flatMap(one -> one.decision().stream())
                .flatMap(decision -> decision.outcomes().stream());
        return noAgencyChecks.isOwed(
                contact, Stream.concat(decided, outcomes.stream()).toList());
    }

    /** What is missing, in words for the page; empty when nothing is. */
    public String whatIsMissing(ContactRow seen, List<ChildAndDecision> children) {
        var decisions =
                children.stream().flatMap(one -> one.decision().stream()).toList();
        if (lacksAnalysis(seen.id())) {
            return "You have requested information from agencies. Write the MASH analysis first.";
        }
        var nobody = handoverOffers.whoIsMissing(seen.id(), decisions);
        if (!nobody.isEmpty()) {
            return "Select the receiving team for: " + nobody;
        }
        return strategyDiscussionChecks.whatIsMissing(seen, children);
    }
}
