package org.breakwater.mash.decision.need;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.breakwater.casework.decisions.ChildAndDecision;
import org.breakwater.casework.decisions.DecisionOutcome;
import org.springframework.stereotype.Component;

/** A level of need that contradicts the outcome: one of the two was selected in error, and a person says which. */
@Component
public class LevelOfNeedChecks {

    /** The highest level at which universal services or early help are enough. */
    private static final int WITHOUT_SOCIAL_CARE = 2;

    private static final int ACUTE = 4;

    private static final String CONTRADICTS = "%s for %s, but the level of need is %d. Check both.";

    private static final Set<DecisionOutcome> SOCIAL_CARE = Set.of(
            DecisionOutcome.ASSESSMENT,
            DecisionOutcome.HOMELESS_OR_ALONE,
            DecisionOutcome.STRATEGY_DISCUSSION,
            DecisionOutcome.IMMEDIATE_PROTECTION);

    private final LevelsOfNeed levels;

    LevelOfNeedChecks(LevelsOfNeed levels) {
        this.levels = levels;
    }

    /** In sentences, one for each contradiction in a decision that awaits approval. */
    public List<String> of(UUID contact, List<ChildAndDecision> children) {
        var waiting = children.stream().filter(ChildAndDecision::isWaiting).toList();
        if (waiting.isEmpty()) {
            return List.of();
        }
        var stored = levels.of(contact);
        return waiting.stream().flatMap(one -> contradictions(one, stored)).toList();
    }

    private static Stream<String> contradictions(ChildAndDecision one, Map<UUID, LevelOfNeedRow> stored) {
        return one.decision().stream()
                .flatMap(decision -> Stream.ofNullable(stored.get(decision.id()))
                        .flatMap(need -> decision.outcomes().stream()
                                .map(DecisionOutcome::valueOf)
                                .filter(outcome -> contradicts(outcome, need.level()))
                                .map(outcome -> CONTRADICTS.formatted(
                                        outcome.inWords(), one.child().called(), need.level()))));
    }

    private static boolean contradicts(DecisionOutcome outcome, int level) {
        return SOCIAL_CARE.contains(outcome) && level <= WITHOUT_SOCIAL_CARE
                || outcome == DecisionOutcome.NO_FURTHER_ACTION && level == ACUTE;
    }
}
