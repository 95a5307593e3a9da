package org.breakwater.casework.informationrequests.earlierresponses;

import java.util.List;
import java.util.UUID;
import org.breakwater.casework.informationrequests.agencyinformation.ResponseRow;

/**
 * What an agency said before about people whom it is asked about again.
 *
 * @param caseId of the case in which it was said
 * @param matches which of them, and by what rule they are held to be the same
 * @param known whom of them the agency knew then, whether or not it shared what it held
 */
public record EarlierResponse(ResponseRow response, UUID caseId, List<String> matches, List<String> known) {

    @Override
    public String toString() {
        return "EarlierResponse[" + response.id() + "]";
    }
}
