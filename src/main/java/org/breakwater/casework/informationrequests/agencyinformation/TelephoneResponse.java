package org.breakwater.casework.informationrequests.agencyinformation;

import java.time.Instant;

/**
 * An answer that an agency gave by telephone; one outside may have written it instead.
 *
 * @param who of the agency said it
 * @param at when they said it, not when it was written down
 */
public record TelephoneResponse(String who, ExternalRequest.Way way, Instant at) {

    @Override
    public String toString() {
        return "TelephoneResponse[" + at + ", …]";
    }
}
