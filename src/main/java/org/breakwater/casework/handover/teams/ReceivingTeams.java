package org.breakwater.casework.handover.teams;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.breakwater.casework.decisions.DecisionOutcome;
import org.breakwater.partnership.Profile;
import org.breakwater.partnership.ReceivingTeam;
import org.springframework.stereotype.Component;

/** Who takes on what the desk hands over, as the profile says it. */
@Component
public class ReceivingTeams {

    private final List<ReceivingTeam> all;

    ReceivingTeams(Profile profile) {
        this.all = profile.teams();
    }

    public List<ReceivingTeam> all() {
        return all;
    }

    public Optional<ReceivingTeam> find(String id) {
        return all.stream().filter(team -> team.id().equals(id)).findFirst();
    }

    /** How people know it; one that the profile names no longer goes by its id. */
    public String nameOf(String id) {
        return find(id).map(ReceivingTeam::name).orElse(id);
    }

    /** Those that take a child on for this outcome, in the order of the profile. */
    public List<ReceivingTeam> whoTake(DecisionOutcome decisionOutcome) {
        return decisionOutcome
                .takenAs()
                .map(word ->
                        all.stream().filter(team -> team.takes().contains(word)).toList())
                .orElse(List.of());
    }

    /**
     * Which teams take a child on: the chosen ones, and for an outcome that only one team takes that team.
     *
     * @param chosen ids of the profile; what takes none of the outcomes is passed over
     * @return for each team what it takes; and the outcomes that no one takes yet
     */
    public Taking taking(List<DecisionOutcome> outcomes, List<String> chosen) {
        var takes = new LinkedHashMap<ReceivingTeam, List<DecisionOutcome>>();
        var open = new ArrayList<DecisionOutcome>();
        for (var decisionOutcome : outcomes) {
            var could = whoTake(decisionOutcome);
            var will = could.size() == 1
                    ? could
                    : could.stream().filter(team -> chosen.contains(team.id())).toList();
            will.forEach(team ->
                    takes.computeIfAbsent(team, none -> new ArrayList<>()).add(decisionOutcome));
            if (decisionOutcome.isHandedOver() && will.isEmpty()) {
                open.add(decisionOutcome);
            }
        }
        return new Taking(takes, List.copyOf(open));
    }

    /** Who takes what of a decision. */
    public record Taking(Map<ReceivingTeam, List<DecisionOutcome>> takes, List<DecisionOutcome> open) {}
}
