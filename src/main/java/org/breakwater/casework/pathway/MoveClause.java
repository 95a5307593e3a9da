package org.breakwater.casework.pathway;

import java.util.List;
import java.util.Set;
import org.breakwater.access.Role;

/**
 * One thing that the table says of a move. A move is declared as a sentence of these:
 *
 * <pre>{@code move("Initial visit made", from(NOTIFIED), to(VISITED), by(SCREENER), meets("pf-first-visit"))}</pre>
 */
public sealed interface MoveClause {

    /** The steps from which it can be made; a move without any opens a case. */
    record From(Set<PathwayStep> steps) implements MoveClause {}

    /** The step that it leads to; a move without one leaves the case where it is. */
    record To(PathwayStep step) implements MoveClause {}

    record By(Set<Role> posts) implements MoveClause {}

    /** Who else than people in their posts. */
    enum Also implements MoveClause {
        THE_PUBLIC,
        THE_PROGRAM
    }

    /** @param date the date that the limit counts from, such as "planned start"; empty where it is the move itself */
    record Opens(String limit, String date) implements MoveClause {}

    /** What becomes of limits that run. */
    record Changes(Change how, Set<String> limits) implements MoveClause {}

    enum Change {
        /** It ends as done. */
        MEETS,
        /** It ends as no longer needed. */
        DROPS,
        /** The minimum must have passed, and ends. */
        WAITS_FOR,
        /** It stands still from now on. */
        PAUSES,
        /** It goes on from now, and its limit is counted again. */
        RESUMES
    }

    record Needs(Class<? extends Precondition> what) implements MoveClause {}

    /** Words must be given: every correction asks for them. */
    record WithAReason() implements MoveClause {}

    /** Promise 8: not by the person who made these moves last. */
    record NotByWhoDid(List<String> moves) implements MoveClause {}

    static MoveClause from(PathwayStep... steps) {
        return new From(Set.of(steps));
    }

    static MoveClause to(PathwayStep step) {
        return new To(step);
    }

    static MoveClause by(Role... posts) {
        return new By(Set.of(posts));
    }

    /** A member of the public may do it too; for moves that open a case. */
    static MoveClause byThePublic() {
        return Also.THE_PUBLIC;
    }

    /** The program does it too, such as on a birthday. */
    static MoveClause byTheProgram() {
        return Also.THE_PROGRAM;
    }

    static MoveClause opens(String limit) {
        return new Opens(limit, "");
    }

    static MoveClause opens(String limit, String date) {
        return new Opens(limit, date);
    }

    static MoveClause meets(String... limits) {
        return new Changes(Change.MEETS, Set.of(limits));
    }

    static MoveClause drops(String... limits) {
        return new Changes(Change.DROPS, Set.of(limits));
    }

    static MoveClause notBefore(String... minimums) {
        return new Changes(Change.WAITS_FOR, Set.of(minimums));
    }

    static MoveClause pauses(String... limits) {
        return new Changes(Change.PAUSES, Set.of(limits));
    }

    static MoveClause resumes(String... limits) {
        return new Changes(Change.RESUMES, Set.of(limits));
    }

    static MoveClause needs(Class<? extends Precondition> what) {
        return new Needs(what);
    }

    static MoveClause withAReason() {
        return new WithAReason();
    }

    static MoveClause notByWhoDid(PathwayMove... moves) {
        return new NotByWhoDid(List.of(moves).stream().map(PathwayMove::name).toList());
    }
}
