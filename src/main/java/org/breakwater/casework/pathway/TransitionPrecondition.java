package org.breakwater.casework.pathway;

import java.util.Optional;
import java.util.UUID;

/**
 * A condition for a transition, such as that both halves of the joint enquiries are recorded. It is a bean of the
 * pathway, evaluated in the transaction of the transition; the table names its class.
 */
public interface TransitionPrecondition {

    /** Why the transition is not possible yet, in words for the page; empty if it is. */
    Optional<String> missing(UUID record, TransitionDetails details);
}
