package org.breakwater.mash.desk.analysis;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.casework.DecisionRow;
import org.breakwater.mash.model.AnalysisRow;
import org.breakwater.mash.model.DissentRow;
import org.breakwater.mash.model.FollowUpRow;
import org.breakwater.mash.model.HandoverRow;
import org.breakwater.mash.model.PlanRow;
import org.breakwater.mash.model.ReceivingTeams;
import org.breakwater.mash.model.StrategyRow;

/**
 * How a contact was thought through: its analysis, what comes next for each child, who disagreed, and who takes whom
 * on.
 *
 * @param analyses every version, the latest first
 * @param plans by decision
 */
public record Reasoned(
        List<AnalysisRow> analyses,
        Map<UUID, PlanRow> plans,
        List<DissentRow> dissents,
        List<HandoverRow> handovers,
        List<StrategyRow> strategies,
        List<FollowUpRow> followUps,
        ReceivingTeams teams) {

    /** Who owns a deadline since the contact was closed; empty while the desk does. */
    public Optional<FollowUpRow> ownerOf(String rule) {
        return followUps.stream()
                .filter(row -> row.isOpen() && row.subject().equals(rule))
                .findFirst();
    }

    public Optional<AnalysisRow> analysis() {
        return analyses.stream().findFirst();
    }

    public Optional<PlanRow> plan(DecisionRow decision) {
        return Optional.ofNullable(plans.get(decision.id()));
    }

    public List<DissentRow> dissents(DecisionRow decision) {
        return dissents.stream()
                .filter(one -> one.decisionId().equals(decision.id()))
                .toList();
    }

    /** Who disagreed with what was decided for this child before. */
    public List<DissentRow> earlierDissents(DecisionRow decision) {
        return dissents.stream()
                .filter(one -> one.about().equals(decision.about())
                        && !one.decisionId().equals(decision.id()))
                .toList();
    }

    @Override
    public String toString() {
        return "Reasoned[" + analyses.size() + " versions]";
    }
}
