package org.breakwater.casework.informationrequests.agencyinformation;

import java.time.Instant;

/**
 * A response that an agency gave by telephone; an external one may have written it instead.
 *
 * @param who at the agency gave it
 * @param at when they gave it, not when it was recorded
 */
public record TelephoneResponse(String who, ExternalRequest.Way way, Instant at) {

    @Override
    public String toString() {
        return "TelephoneResponse[" + at + ", …]";
    }
}
