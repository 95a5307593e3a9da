package org.breakwater.casework.emergencyaccess;

import java.util.List;
import org.breakwater.access.records.EmergencyAccessRow;
import org.breakwater.web.Page;
import org.breakwater.web.forms.Problem;

/**
 * Emergency access to a restricted case, and the accesses to cases that this person may see.
 *
 * @param mayOpen whether this person's role may use emergency access
 */
public record EmergencyAccessPage(
        List<EmergencyAccessRow> openings, boolean mayOpen, EmergencyAccessForm form, List<Problem> problems)
        implements Page {}
