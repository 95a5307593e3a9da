package org.breakwater.mash.approval;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.breakwater.casework.analysis.Analyses;
import org.breakwater.casework.decisions.DecisionRow;
import org.breakwater.casework.decisions.Decisions;
import org.breakwater.casework.decisions.Outcome;
import org.breakwater.casework.handover.HandoverOffers;
import org.breakwater.casework.informationrequests.agencyinformation.AgencyInformation;
import org.breakwater.casework.meetings.discussions.StrategyDiscussionRecords;
import org.breakwater.mash.decision.need.LevelsOfNeed;
import org.breakwater.mash.lifecycle.ContactRow;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What must be written before a second person is asked to approve. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ApprovalReadiness {

    private static final int STATUTORY = 4;

    private final AgencyInformation agencyInformation;
    private final Analyses analyses;
    private final StrategyDiscussionRecords strategyDiscussionRecords;
    private final HandoverOffers handoverOffers;
    private final Decisions decided;
    private final LevelsOfNeed levelsOfNeed;

    ApprovalReadiness(
            AgencyInformation agencyInformation,
            Analyses analyses,
            StrategyDiscussionRecords strategyDiscussionRecords,
            HandoverOffers handoverOffers,
            Decisions decided,
            LevelsOfNeed levelsOfNeed) {
        this.agencyInformation = agencyInformation;
        this.analyses = analyses;
        this.strategyDiscussionRecords = strategyDiscussionRecords;
        this.handoverOffers = handoverOffers;
        this.decided = decided;
        this.levelsOfNeed = levelsOfNeed;
    }

    /** Whether agencies were asked and no one has said yet what to make of it. */
    public boolean lacksAnalysis(UUID contact) {
        var written = analyses.of(contact);
        return agencyInformation.asked(contact).stream().anyMatch(ask -> !ask.isWithdrawn()) && written.isEmpty();
    }

    /** What is missing, in words for the page; empty when nothing is. */
    public String whatIsMissing(ContactRow seen, List<DecisionRow> decisions) {
        if (lacksAnalysis(seen.id())) {
            return "You have requested information from agencies. Write the MASH analysis first.";
        }
        var nobody = handoverOffers.whoIsMissing(seen.id(), decisions);
        if (!nobody.isEmpty()) {
            return "Select the receiving team for: " + nobody;
        }
        // At level 4 harm is suspected: whether to talk with police and health at once is always thought about.
        return asksWhy(seen.id(), decisions) && !wasThoughtAbout(seen.id())
                ? "Level 4 without a strategy discussion. Call one from the contact, or record there why one"
                        + " is not being held."
                : "";
    }

    /** What was said of an earlier decision is said of that one alone: it is asked again for each new one. */
    private boolean wasThoughtAbout(UUID contact) {
        var before = decided.of(contact).stream()
                .filter(ApprovalReadiness::wasDecided)
                .map(DecisionRow::verdictAt)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder());
        return strategyDiscussionRecords.of(contact).stream()
                .anyMatch(row ->
                        row.isOpen() || before.isEmpty() || row.calledAt().isAfter(before.get()));
    }

    /** To open an enquiry leaves the decision for later. */
    private static boolean wasDecided(DecisionRow decision) {
        return Boolean.TRUE.equals(decision.approved()) && !decision.outcomes().contains(Outcome.ENQUIRY.name());
    }

    private boolean asksWhy(UUID contact, List<DecisionRow> decisions) {
        var needs = levelsOfNeed.of(contact);
        return decisions.stream()
                .filter(decision -> decision.state() == DecisionRow.State.WAITING)
                .filter(decision -> !decision.outcomes().contains(Outcome.STRATEGY_DISCUSSION.name()))
                .flatMap(decision -> Stream.ofNullable(needs.get(decision.id())))
                .anyMatch(need -> need.level() == STATUTORY);
    }
}
