package org.breakwater.casework.safecontact;

import org.breakwater.casework.Case;
import org.breakwater.casework.safecontact.rules.EndSafeContactRuleForm;
import org.breakwater.casework.safecontact.rules.SafeContactRuleRow;
import org.breakwater.casework.screens.CaseScreen;
import org.breakwater.casework.screens.Rejection;

/**
 * Ending one rule.
 *
 * @param mine whether the reader asked for its end, and waits for someone else
 */
public record SafeContactRulePage(
        Case theCase, SafeContactRuleRow rule, boolean mine, EndSafeContactRuleForm form, Rejection snag)
        implements CaseScreen {

    /** Identifies the request to end it that the page showed. */
    public String asked() {
        return EndSafeContactRuleForm.asked(rule);
    }
}
