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

/** The teams that take over children from the desk, according to the profile. */
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

    /** Display name; the id for a team that is no longer in the profile. */
    public String nameOf(String id) {
        return find(id).map(ReceivingTeam::name).orElse(id);
    }

    /** The teams that take a child on for this outcome, in the order of the profile. */
    public List<ReceivingTeam> whoTake(DecisionOutcome decisionOutcome) {
        return decisionOutcome
                .takenAs()
                .map(word ->
                        all.stream().filter(team -> team.takes().contains(word)).toList())
                .orElse(List.of());
    }

    /**
     * The teams for a child: the chosen ones, and the only team for an outcome that has just one.
     *
     * @param chosen ids of the profile; a team that takes none of the outcomes is ignored
     * @return the outcomes of each team; and those without a team
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

    /** The assignment of a decision's outcomes to teams. */
    public record Taking(Map<ReceivingTeam, List<DecisionOutcome>> takes, List<DecisionOutcome> open) {}
}
