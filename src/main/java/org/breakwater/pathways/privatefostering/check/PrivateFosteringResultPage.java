package org.breakwater.pathways.privatefostering.check;

import java.util.List;
import org.breakwater.partnership.contactpoints.WhoToCall;
import org.breakwater.web.Page;

/**
 * What the law says, why, and what to do.
 *
 * @param because see {@link PrivateFosteringDefinition.Finding}
 * @param lines who answers for children now, in the order in which to call
 */
public record PrivateFosteringResultPage(
        boolean isPrivateFostering, boolean isKnown, List<String> because, List<WhoToCall.Line> lines) implements Page {

    public String title() {
        if (isPrivateFostering) {
            return "This looks like private fostering";
        }
        return isKnown ? "This does not look like private fostering" : "We cannot tell from your answers";
    }
}
