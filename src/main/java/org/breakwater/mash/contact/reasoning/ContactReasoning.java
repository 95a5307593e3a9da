package org.breakwater.mash.contact.reasoning;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.accounts.Agencies;
import org.breakwater.casework.analysis.AnalysisRow;
import org.breakwater.casework.decisions.DecisionRow;
import org.breakwater.casework.decisions.DiscussionOutcome;
import org.breakwater.casework.decisions.nextsteps.DissentRow;
import org.breakwater.casework.decisions.nextsteps.NextStepPlanRow;
import org.breakwater.casework.handover.handovers.HandoverRow;
import org.breakwater.casework.handover.teams.ReceivingTeams;
import org.breakwater.casework.meetings.discussions.Section47Enquiry;
import org.breakwater.casework.meetings.discussions.StrategyDiscussionRow;
import org.breakwater.casework.outstanding.OutstandingItemRow;
import org.breakwater.casework.presentingissues.PresentingIssueRow;
import org.breakwater.casework.presentingissues.RecordedIssues;
import org.breakwater.mash.agencychecks.NoAgencyChecks;
import org.breakwater.mash.decision.need.LevelOfNeedRow;
import org.breakwater.people.PersonRow;

/**
 * The reasoning in a contact: its presenting issues, its analysis, the next step for each child, disagreements, and
 * handovers.
 *
 * @param analyses every version, the latest first
 * @param decisions every one, oldest first, superseded ones too
 * @param plans by decision
 * @param needs by decision
 * @param noAgencyChecks why no agency was asked; empty if one was, or if nothing was said
 */
public record ContactReasoning(
        List<AnalysisRow> analyses,
        Map<UUID, NextStepPlanRow> plans,
        Map<UUID, LevelOfNeedRow> needs,
        List<DissentRow> dissents,
        List<HandoverRow> handovers,
        List<StrategyDiscussionRow> strategies,
        List<DecisionRow> decisions,
        List<OutstandingItemRow> followUps,
        List<PresentingIssueRow> issues,
        Optional<NoAgencyChecks.Reason> noAgencyChecks,
        ReceivingTeams teams,
        Agencies agencies) {

    /** Who owns a deadline since the contact was closed; empty while the desk does. */
    public Optional<OutstandingItemRow> ownerOf(String rule) {
        return followUps.stream()
                .filter(row -> row.isOpen() && row.subject().equals(rule))
                .findFirst();
    }

    /** A child's current presenting issues; empty if none are recorded. */
    public String issuesOf(UUID child) {
        return RecordedIssues.current(issues).getOrDefault(child, "");
    }

    public Optional<AnalysisRow> analysis() {
        return analyses.stream().findFirst();
    }

    public Optional<NextStepPlanRow> plan(DecisionRow decision) {
        return Optional.ofNullable(plans.get(decision.id()));
    }

    public Optional<LevelOfNeedRow> need(DecisionRow decision) {
        return Optional.ofNullable(needs.get(decision.id()));
    }

    /** The section 47 enquiry that is going on for a child, by what the strategy discussion called it. */
    public Optional<DiscussionOutcome> section47Of(UUID child) {
        return Section47Enquiry.of(child, strategies).map(one -> one.decided().outcome());
    }

    /** Whether the strategy discussion decided the same for two children, or for neither. */
    public boolean isAlike(UUID child, UUID other) {
        return section47Of(child).equals(section47Of(other));
    }

    /** What goes on for each of these children, while the contact is considered again; only those for whom any does. */
    public List<DecisionInForce> inForce(List<PersonRow> children) {
        return inForce(children, decisions, strategies);
    }

    static List<DecisionInForce> inForce(
            List<PersonRow> children, List<DecisionRow> decisions, List<StrategyDiscussionRow> strategies) {
        return children.stream()
                .map(child -> DecisionInForce.of(child, decisions, strategies))
                .filter(DecisionInForce::isAny)
                .toList();
    }

    public List<DissentRow> dissents(DecisionRow decision) {
        return dissents.stream()
                .filter(one -> one.decisionId().equals(decision.id()))
                .toList();
    }

    /** Who disagreed with earlier decisions for this child. */
    public List<DissentRow> earlierDissents(DecisionRow decision) {
        return dissents.stream()
                .filter(one -> one.about().equals(decision.about())
                        && !one.decisionId().equals(decision.id()))
                .toList();
    }

    @Override
    public String toString() {
        return "ContactReasoning[" + analyses.size() + " versions]";
    }
}
