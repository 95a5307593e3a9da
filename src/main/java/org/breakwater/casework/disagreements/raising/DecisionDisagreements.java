package org.breakwater.casework.disagreements.raising;

import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;

/**
 * How a reporter or an agency disagrees with a decision. Implemented by the desk; the front door knows only this
 * interface. Each method joins the caller's transaction, and never stops the work for the child.
 */
public interface DecisionDisagreements {

    /**
     * A disagreement as it is raised.
     *
     * @param agency for whom it is raised, by name
     * @param danger whether a child is in immediate danger: then it begins at the top and the desk is alerted
     */
    record Raised(Disagreement.About about, String words, String agency, boolean danger) {

        @Override
        public String toString() {
            return "Raised[" + about + ", …]";
        }
    }

    /** Their latest disagreement about this record; empty if they raised none. */
    Optional<Disagreement> of(Actor actor, UUID record);

    /** Raises one. Returns why it is not possible now, in words for the page; empty if it is done. */
    Optional<String> raise(Actor actor, UUID record, Raised raised);

    /**
     * Escalates by one stage, or to where danger is answered. Returns why it is not possible now; empty if it is done.
     */
    Optional<String> goUp(Actor actor, UUID record, String why, boolean danger);

    /** They agree now, so it is over. Returns why it is not possible now; empty if it is done. */
    Optional<String> agree(Actor actor, UUID record);
}
