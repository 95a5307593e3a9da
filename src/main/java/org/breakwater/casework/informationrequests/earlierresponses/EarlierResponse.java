package org.breakwater.casework.informationrequests.earlierresponses;

import java.util.List;
import java.util.UUID;
import org.breakwater.casework.informationrequests.agencyinformation.ResponseRow;

/**
 * An earlier response of an agency about people in a new request.
 *
 * @param caseId of the case in which it was given
 * @param matches which of them, and by which rule they match
 * @param known whom of them the agency knew then, whether or not it shared its information
 */
public record EarlierResponse(ResponseRow response, UUID caseId, List<String> matches, List<String> known) {

    @Override
    public String toString() {
        return "EarlierResponse[" + response.id() + "]";
    }
}
