package org.breakwater.mash.emergencyaccess;

import java.util.List;
import org.breakwater.access.records.EmergencyAccessRow;
import org.breakwater.web.Page;
import org.breakwater.web.forms.Problem;

/**
 * Opening a restricted contact in an emergency, and the openings of contacts that this person may see.
 *
 * @param mayOpen whether this person's role opens in an emergency
 */
public record EmergencyAccessPage(
        List<EmergencyAccessRow> openings, boolean mayOpen, EmergencyAccessForm form, List<Problem> problems)
        implements Page {

    @Override
    public String toString() {
        return "EmergencyAccessPage[" + openings.size() + " openings]";
    }
}
