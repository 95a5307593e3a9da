package org.breakwater.casework.pathway;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.breakwater.access.Actor;
import org.breakwater.casework.CaseKind;
import org.breakwater.time.deadlines.DeadlineRules;

/**
 * The table of one pathway, as a constant of its class: an error in it is found when that class loads.
 *
 * @param kind the kind of case; its name is that of the kind of record too: "private-fostering"
 * @param steps the pathway's own enum
 * @param limits every deadline in all its versions, each with its source
 * @param ends the steps at which a case is over
 * @param moves every row of the table
 */
public record Pathway<S extends Enum<S> & PathwayStep>(
        CaseKind kind, Class<S> steps, DeadlineRules limits, Set<S> ends, List<PathwayTransition> moves) {

    /**
     * Checks the table.
     *
     * @throws IllegalArgumentException naming each error: a step that cannot be reached or has no way out, a transition
     *     that nobody may make, a deadline that has no rule or that no transition ends
     */
    public Pathway {
        ends = Set.copyOf(ends);
        moves = List.copyOf(moves);
        var faults = new PathwayFaults(Arrays.asList(steps.getEnumConstants()), limits, ends, moves).found();
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException("Pathway %s: %s".formatted(kind.name(), String.join("; ", faults)));
        }
    }

    /** Begins a declaration; the transitions complete it. */
    public static <S extends Enum<S> & PathwayStep> Declaration<S> of(CaseKind kind, Class<S> steps) {
        return new Declaration<>(kind, steps, DeadlineRules.of(List.of()), Set.of());
    }

    /** A pathway while it is being declared. */
    public record Declaration<S extends Enum<S> & PathwayStep>(
            CaseKind kind, Class<S> steps, DeadlineRules limits, Set<S> ends) {

        /** Where its deadlines and their sources are: a file of deadline rules beside this class. */
        public Declaration<S> limits(Class<?> owner, String file) {
            return limits(DeadlineRules.beside(owner, file));
        }

        public Declaration<S> limits(DeadlineRules rules) {
            return new Declaration<>(kind, steps, rules, ends);
        }

        /** The steps at which a case is over. */
        @SafeVarargs
        public final Declaration<S> endsAt(S first, S... others) {
            return new Declaration<>(kind, steps, limits, EnumSet.of(first, others));
        }

        public Pathway<S> moves(PathwayTransition... moves) {
            return new Pathway<>(kind, steps, limits, ends, List.of(moves));
        }
    }

    /** As it is stored, and as the audit log names it. */
    public String name() {
        return kind.name();
    }

    S step(String kept) {
        return Enum.valueOf(steps, kept);
    }

    boolean isOverAt(PathwayStep step) {
        return ends.contains(step);
    }

    /** What this actor may do next with a case at this step, in the order of the table. */
    public List<PathwayTransition> next(Actor actor, S now) {
        return moves.stream()
                .filter(move -> move.from().contains(now) && move.mayBeMadeBy(actor))
                .toList();
    }

    /** The transition with this name in the chronology. */
    public Optional<PathwayTransition> move(String called) {
        return moves.stream().filter(move -> move.name().equals(called)).findFirst();
    }
}
