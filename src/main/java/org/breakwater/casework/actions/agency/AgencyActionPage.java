package org.breakwater.casework.actions.agency;

import java.time.LocalDate;
import java.util.List;
import org.breakwater.casework.actions.ActionRow;
import org.breakwater.web.Page;
import org.breakwater.web.forms.Problem;

/**
 * One action of an agency, and the form with which its people mark it as done.
 *
 * @param desk how to reach the desk by telephone
 */
public record AgencyActionPage(
        ActionRow row, LocalDate today, String desk, AgencyActionForm form, List<Problem> problems) implements Page {}
