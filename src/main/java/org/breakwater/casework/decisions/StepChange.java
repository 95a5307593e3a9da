package org.breakwater.casework.decisions;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** How a later decision for a child changes an approved one: stepped up or stepped down. */
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
     * How this decision changes the last approved one for the same child.
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
