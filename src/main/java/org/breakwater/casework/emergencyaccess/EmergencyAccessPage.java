package org.breakwater.casework.emergencyaccess;

import java.util.List;
import org.breakwater.access.records.EmergencyAccessRow;
import org.breakwater.web.Page;
import org.breakwater.web.forms.Problem;

/**
 * Opening a restricted case in an emergency, and the openings of cases that this person may see.
 *
 * @param mayOpen whether this person's role opens in an emergency
 */
public record EmergencyAccessPage(
        List<EmergencyAccessRow> openings, boolean mayOpen, EmergencyAccessForm form, List<Problem> problems)
        implements Page {}
