package org.breakwater.casework.informationrequests.earlierresponses;

import java.util.List;
import org.breakwater.casework.informationrequests.agencyinformation.ResponseRow;

/**
 * What an agency said before about people whom it is asked about again.
 *
 * @param matches which of them, and by what rule they are held to be the same
 * @param known whom of them the agency knew then, whether or not it shared what it held
 */
public record EarlierResponse(ResponseRow response, List<String> matches, List<String> known) {

    @Override
    public String toString() {
        return "EarlierResponse[" + response.id() + "]";
    }
}
