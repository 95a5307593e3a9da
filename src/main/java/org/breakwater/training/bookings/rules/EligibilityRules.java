package org.breakwater.training.bookings.rules;

import java.util.Set;

/**
 * Who gets a place.
 *
 * @param firstIsRequired whether people without the prerequisites are refused; otherwise they are asked
 * @param withManager types of organisation whose people need their manager's approval
 */
public record EligibilityRules(boolean firstIsRequired, Set<String> withManager) {

    /** Everyone, on their own request. */
    public static final EligibilityRules EVERYBODY = new EligibilityRules(false, Set.of());
}
