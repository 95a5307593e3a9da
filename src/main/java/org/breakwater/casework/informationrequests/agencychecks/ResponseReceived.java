package org.breakwater.casework.informationrequests.agencychecks;

import org.breakwater.casework.Rating;
import org.jspecify.annotations.Nullable;

/**
 * What a case is told about an agency's response.
 *
 * @param line for its chronology
 * @param mayChangeWork whether the agency has information, or had some in the response that this one supersedes
 * @param replacesEarlier whether the agency adds to a response, or corrects one
 * @param rating the agency's own; null if it gave none
 */
public record ResponseReceived(
        String line,
        boolean mayChangeWork,
        boolean replacesEarlier,
        @Nullable Rating rating) {

    @Override
    public String toString() {
        return "ResponseReceived[…]";
    }
}
