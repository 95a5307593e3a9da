package org.breakwater.mash.safecontact;

import org.breakwater.mash.contact.ContactScreen;
import org.breakwater.mash.contact.Rejection;
import org.breakwater.mash.lifecycle.ContactRow;

/**
 * Does one rule end?
 *
 * @param mine whether the reader asked for its end, and waits for someone else
 */
public record SafeContactRulePage(
        ContactRow contact, SafeContactRuleRow rule, boolean mine, SafeContactRuleEndForm form, Rejection snag)
        implements ContactScreen {

    /** Which request to end it the reader has before their eyes. */
    public String asked() {
        return SafeContactRuleEndForm.asked(rule);
    }
}
