package org.breakwater.casework;

import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;

/**
 * The cases of one kind: its own tables, stages and rules. A module that has a kind of case has one of these, and each
 * noun of casework then works with its cases. Every method runs in the transaction of the actor.
 */
public interface CasesOfKind {

    CaseKind kind();

    /** The case, if this actor may see it. */
    Optional<Case> find(UUID id);

    /** The case as it is now, held until the transaction ends. */
    Case hold(UUID id);

    /**
     * Does something with a case that was seen at a version.
     *
     * @param line the line of the chronology, with its words
     */
    ActResult move(Actor actor, Case seen, int version, CaseAct act, String line, String words);

    /** A line of the chronology, at any stage, closed ones too: for what is said of a case, not done with it. */
    void note(Actor actor, Case seen, String line, String words);

    /**
     * A line for someone outside, such as an agency that answered, who has seen no version.
     *
     * @param newEvidence whether it may change what was decided: then the case goes back to where someone thinks
     */
    void hear(Actor actor, Case seen, boolean newEvidence, String line);

    /** Puts the next running deadline where the lists see it. */
    void showNextClock(UUID id);
}
