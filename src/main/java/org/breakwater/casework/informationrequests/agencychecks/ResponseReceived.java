package org.breakwater.casework.informationrequests.agencychecks;

import org.breakwater.casework.Rating;
import org.jspecify.annotations.Nullable;

/**
 * What a case hears of an agency's response.
 *
 * @param line for its chronology
 * @param mayChangeWork whether the agency holds something, or held something in the response that this one replaces
 * @param replacesEarlier whether the agency adds to a response, or corrects one
 * @param rating the agency's own; null where it gave none
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
