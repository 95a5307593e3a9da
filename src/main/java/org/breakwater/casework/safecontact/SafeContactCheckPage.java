package org.breakwater.casework.safecontact;

import org.breakwater.casework.Case;
import org.breakwater.casework.safecontact.checks.PlannedContact;
import org.breakwater.casework.safecontact.checks.SafeContactCheckRow;
import org.breakwater.casework.screens.CaseScreen;
import org.breakwater.casework.screens.Rejection;

/**
 * What came of looking whether something may go out, and the second person's word.
 *
 * @param now what the rules say of it now: what was forbidden since is forbidden
 * @param mine whether the reader asked, and so cannot agree
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
