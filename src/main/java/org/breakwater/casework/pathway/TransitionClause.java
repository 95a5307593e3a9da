package org.breakwater.casework.pathway;

import java.util.List;
import java.util.Set;
import org.breakwater.access.Role;

/**
 * One clause of a transition in the table. A transition is declared as a sentence of these:
 *
 * <pre>{@code move("Initial visit made", from(NOTIFIED), to(VISITED), by(SCREENER), meets("pf-first-visit"))}</pre>
 */
public sealed interface TransitionClause {

    /** The steps from which it can be made; a transition without any opens a case. */
    record From(Set<PathwayStep> steps) implements TransitionClause {}

    /** The step that it leads to; a transition without one does not change the step. */
    record To(PathwayStep step) implements TransitionClause {}

    record By(Set<Role> posts) implements TransitionClause {}

    /** Actors other than people in their posts. */
    enum Also implements TransitionClause {
        THE_PUBLIC,
        THE_PROGRAM
    }

    /**
     * @param date the date that the deadline counts from, such as "planned start"; empty if it is the transition itself
     * @param ifGiven whether it opens only if that date is given, such as one for each year of an arrangement
     */
    record Opens(String limit, String date, boolean ifGiven) implements TransitionClause {}

    /** @param date the date that was corrected, such as "planned start"; those that run are counted from it again */
    record Recounts(String date, Set<String> limits) implements TransitionClause {}

    /** The effect on running deadlines. */
    record Changes(Change how, Set<String> limits) implements TransitionClause {}

    enum Change {
        /** It ends as done. */
        MEETS,
        /** It ends as no longer needed. */
        DROPS,
        /** The minimum must have passed, and ends. */
        WAITS_FOR,
        /** It is paused. */
        PAUSES,
        /** It resumes, and its deadline is recalculated. */
        RESUMES
    }

    record Needs(Class<? extends TransitionPrecondition> what) implements TransitionClause {}

    /** A text is required: every correction needs one. */
    record WithAReason() implements TransitionClause {}

    /** Promise 8: not by the person who made these transitions last. */
    record NotByWhoDid(List<String> moves) implements TransitionClause {}

    static TransitionClause from(PathwayStep... steps) {
        return new From(Set.of(steps));
    }

    static TransitionClause to(PathwayStep step) {
        return new To(step);
    }

    static TransitionClause by(Role... posts) {
        return new By(Set.of(posts));
    }

    /** A member of the public may do it too; for transitions that open a case. */
    static TransitionClause byThePublic() {
        return Also.THE_PUBLIC;
    }

    /** The program does it too, such as on a birthday. */
    static TransitionClause byTheProgram() {
        return Also.THE_PROGRAM;
    }

    static TransitionClause opens(String limit) {
        return new Opens(limit, "", false);
    }

    static TransitionClause opens(String limit, String date) {
        return new Opens(limit, date, false);
    }

    /** Only if the date is given: of several such limits, the dates say which one applies. */
    static TransitionClause opensIfGiven(String limit, String date) {
        return new Opens(limit, date, true);
    }

    static TransitionClause meets(String... limits) {
        return new Changes(Change.MEETS, Set.of(limits));
    }

    static TransitionClause drops(String... limits) {
        return new Changes(Change.DROPS, Set.of(limits));
    }

    static TransitionClause notBefore(String... minimums) {
        return new Changes(Change.WAITS_FOR, Set.of(minimums));
    }

    static TransitionClause pauses(String... limits) {
        return new Changes(Change.PAUSES, Set.of(limits));
    }

    static TransitionClause resumes(String... limits) {
        return new Changes(Change.RESUMES, Set.of(limits));
    }

    /** If the date is given, those of the limits that run are counted again from it; the others stay as they ended. */
    static TransitionClause recounts(String date, String... limits) {
        return new Recounts(date, Set.of(limits));
    }

    static TransitionClause needs(Class<? extends TransitionPrecondition> what) {
        return new Needs(what);
    }

    static TransitionClause withAReason() {
        return new WithAReason();
    }

    static TransitionClause notByWhoDid(PathwayTransition... moves) {
        return new NotByWhoDid(
                List.of(moves).stream().map(PathwayTransition::name).toList());
    }
}
