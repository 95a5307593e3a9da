package org.breakwater.mash.desk.reach;

import org.breakwater.mash.desk.ContactScreen;
import org.breakwater.mash.desk.Snag;
import org.breakwater.mash.model.ContactRow;
import org.breakwater.mash.model.ReachCheckRow;
import org.breakwater.mash.model.Sending;

/**
 * What came of looking whether something may go out, and the second person's word.
 *
 * @param now what the rules say of it now: what was forbidden since is forbidden
 * @param mine whether the reader asked, and so cannot agree
 */
public record CheckPage(
        ContactRow contact, ReachCheckRow check, Sending.Weighed now, boolean mine, AgreeForm form, Snag snag)
        implements ContactScreen {

    public boolean mayAnswer() {
        return check.waits() && !mine;
    }
}
