package org.breakwater.mash.safecontact.checks;

import org.breakwater.mash.contact.ContactScreen;
import org.breakwater.mash.contact.Rejection;
import org.breakwater.mash.lifecycle.ContactRow;

/**
 * What came of looking whether something may go out, and the second person's word.
 *
 * @param now what the rules say of it now: what was forbidden since is forbidden
 * @param mine whether the reader asked, and so cannot agree
 */
public record SafeContactCheckPage(
        ContactRow contact,
        SafeContactCheckRow check,
        PlannedContact.Weighed now,
        boolean mine,
        SafeContactApprovalForm form,
        Rejection snag)
        implements ContactScreen {

    public boolean mayAnswer() {
        return check.waits() && !mine;
    }
}
