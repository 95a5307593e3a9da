package org.breakwater.casework.disagreements.raising;

import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;

/**
 * What whoever told us, or was asked, can do about a decision that they do not share. The desk is behind it; the front
 * door knows only this. Each verb joins the transaction of its act, and never stops the work for the child.
 */
public interface DecisionDisagreements {

    /**
     * A disagreement as it is raised.
     *
     * @param agency for whom it is raised, by name
     * @param danger whether a child is in danger now: then it begins at the top and the desk's alarm rings
     */
    record Raised(Disagreement.About about, String words, String agency, boolean danger) {

        @Override
        public String toString() {
            return "Raised[" + about + ", …]";
        }
    }

    /** Their latest disagreement about this record; empty when they raised none. */
    Optional<Disagreement> of(Actor actor, UUID record);

    /** Raises one. Answers why it cannot be done now, in words for the page; empty when it is done. */
    Optional<String> raise(Actor actor, UUID record, Raised raised);

    /** Goes up by one stage, or to where danger is answered. Answers why it cannot be done now; empty when it is. */
    Optional<String> goUp(Actor actor, UUID record, String why, boolean danger);

    /** They agree now, so it is over. Answers why it cannot be done now; empty when it is. */
    Optional<String> agree(Actor actor, UUID record);
}
