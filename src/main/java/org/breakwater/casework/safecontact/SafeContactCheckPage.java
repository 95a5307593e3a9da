package org.breakwater.casework.safecontact;

import org.breakwater.casework.Case;
import org.breakwater.casework.safecontact.checks.PlannedContact;
import org.breakwater.casework.safecontact.checks.SafeContactCheckRow;
import org.breakwater.casework.screens.CaseScreen;
import org.breakwater.casework.screens.Rejection;

/**
 * The result of a safe contact check, and the second person's approval.
 *
 * @param now the rules' current answer: a rule added since applies
 * @param mine whether the reader asked, and so cannot approve
 */
public record SafeContactCheckPage(
        Case theCase,
        SafeContactCheckRow check,
        PlannedContact.Weighed now,
        boolean mine,
        SafeContactCheckForm form,
        Rejection snag)
        implements CaseScreen {

    public boolean mayAnswer() {
        return check.waits() && !mine;
    }
}
