package org.breakwater.casework.pathway;

import java.util.Optional;
import java.util.UUID;

/**
 * Something that must be so before a move is made, such as that both halves of the joint enquiries are recorded. It is
 * a bean of the pathway, asked in the transaction of the move; the table names its class.
 */
public interface TransitionPrecondition {

    /** Why the move cannot be made yet, in words for the page; empty where it can. */
    Optional<String> missing(UUID record, TransitionDetails details);
}
