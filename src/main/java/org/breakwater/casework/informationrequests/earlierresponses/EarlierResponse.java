package org.breakwater.casework.informationrequests.earlierresponses;

import java.util.List;
import org.breakwater.casework.informationrequests.agencyinformation.ResponseRow;

/**
 * What an agency said before about people whom it is asked about again.
 *
 * @param matches which of them, and by what rule they are held to be the same
 */
public record EarlierResponse(ResponseRow response, List<String> matches) {

    @Override
    public String toString() {
        return "EarlierResponse[" + response.id() + "]";
    }
}
