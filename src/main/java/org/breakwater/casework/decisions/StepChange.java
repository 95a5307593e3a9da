package org.breakwater.casework.decisions;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What a later decision for a child does to an approved one: more is done for the child from now on, or less. */
public enum StepChange {
    UP("Step up"),
    DOWN("Step down");

    private final String inWords;

    StepChange(String inWords) {
        this.inWords = inWords;
    }

    public String inWords() {
        return inWords;
    }

    /**
     * What this decision does to the last one before it that was approved for the same child.
     *
     * @param all every decision of the record
     */
    public static Optional<StepChange> of(DecisionRow decision, List<DecisionRow> all) {
        return all.stream()
                .filter(one -> one.about().equals(decision.about())
                        && Boolean.TRUE.equals(one.approved())
                        && one.proposedAt().isBefore(decision.proposedAt()))
                .max(Comparator.comparing(DecisionRow::proposedAt))
                .flatMap(before -> between(before.outcomes(), decision.outcomes()));
    }

    static Optional<StepChange> between(List<String> before, List<String> now) {
        var from = tier(before);
        var to = tier(now);
        if (from.isEmpty() || to.isEmpty() || from.getAsInt() == to.getAsInt()) {
            return Optional.empty();
        }
        return Optional.of(to.getAsInt() > from.getAsInt() ? UP : DOWN);
    }

    private static OptionalInt tier(List<String> outcomes) {
        return outcomes.stream()
                .map(code -> DecisionOutcome.valueOf(code).tier())
                .flatMapToInt(OptionalInt::stream)
                .max();
    }
}
