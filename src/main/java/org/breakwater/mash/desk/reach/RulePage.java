package org.breakwater.mash.desk.reach;

import org.breakwater.mash.desk.ContactScreen;
import org.breakwater.mash.desk.Snag;
import org.breakwater.mash.model.ContactRow;
import org.breakwater.mash.model.ReachRuleRow;

/**
 * Does one rule end?
 *
 * @param mine whether the reader asked for its end, and waits for someone else
 */
public record RulePage(ContactRow contact, ReachRuleRow rule, boolean mine, EndForm form, Snag snag)
        implements ContactScreen {

    /** Which request to end it the reader has before their eyes. */
    public String asked() {
        return EndForm.asked(rule);
    }
}
