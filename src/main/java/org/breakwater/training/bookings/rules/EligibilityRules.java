package org.breakwater.training.bookings.rules;

import java.util.Set;

/**
 * Who gets a place.
 *
 * @param firstIsRequired whether whoever has not done what comes first is refused; otherwise they are asked
 * @param withManager kinds of work whose people need the word of their manager
 */
public record EligibilityRules(boolean firstIsRequired, Set<String> withManager) {

    /** Everybody, by their own word. */
    public static final EligibilityRules EVERYBODY = new EligibilityRules(false, Set.of());
}
