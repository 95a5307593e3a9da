package org.breakwater.casework.safecontact;

import org.breakwater.casework.Case;
import org.breakwater.casework.safecontact.rules.EndSafeContactRuleForm;
import org.breakwater.casework.safecontact.rules.SafeContactRuleRow;
import org.breakwater.casework.screens.CaseScreen;
import org.breakwater.casework.screens.Rejection;

/**
 * Does one rule end?
 *
 * @param mine whether the reader asked for its end, and waits for someone else
 */
public record SafeContactRulePage(
        Case theCase, SafeContactRuleRow rule, boolean mine, EndSafeContactRuleForm form, Rejection snag)
        implements CaseScreen {

    /** Which request to end it the reader has before their eyes. */
    public String asked() {
        return EndSafeContactRuleForm.asked(rule);
    }
}
