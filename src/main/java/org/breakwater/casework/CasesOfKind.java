package org.breakwater.casework;

import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;

/**
 * The cases of one kind: its own tables, stages and rules. A module that has a kind of case implements this, and all
 * packages of casework then work with its cases. Every method runs in the transaction of the actor.
 */
public interface CasesOfKind {

    CaseKind kind();

    /** The case, if this actor may see it. */
    Optional<Case> find(UUID id);

    /** The current case, locked until the transaction ends. */
    Case hold(UUID id);

    /**
     * Acts on a case that was seen at a version.
     *
     * @param line the chronology entry, with its text
     */
    ActResult move(Actor actor, Case seen, int version, CaseAct act, String line, String words);

    /** A chronology entry, at any stage, closed ones too: for information, not for an action. */
    void note(Actor actor, Case seen, String line, String words);

    /**
     * An entry for someone outside, such as an agency that responded, who has seen no version.
     *
     * @param newEvidence whether it may change the decisions: then the case moves back to a stage where it is
     *     considered
     */
    void hear(Actor actor, Case seen, boolean newEvidence, String line);

    /** Copies the next running deadline to the row for the lists. */
    void showNextClock(UUID id);
}
