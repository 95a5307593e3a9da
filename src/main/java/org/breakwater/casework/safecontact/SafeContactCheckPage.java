package org.breakwater.casework.safecontact;

import java.util.List;
import org.breakwater.casework.Case;
import org.breakwater.casework.safecontact.checks.PlannedContact;
import org.breakwater.casework.safecontact.checks.SafeContactCheckRow;
import org.breakwater.casework.screens.CaseScreen;
import org.breakwater.casework.screens.Rejection;

/**
 * The result of a safe contact check, and the second person's approval.
 *
 * @param now the rules' current answer: a rule added since applies
 * @param background what else the case says now
 * @param mine whether the reader asked, and so cannot approve
 */
public record SafeContactCheckPage(
        Case theCase,
        SafeContactCheckRow check,
        PlannedContact.Weighed now,
        Background background,
        boolean mine,
        SafeContactCheckForm form,
        Rejection snag)
        implements CaseScreen {

    /**
     * @param ruled whether a safe contact rule is recorded for the person
     * @param against what the case says against contacting them, as sentences
     */
    public record Background(boolean ruled, List<String> against) {

        @Override
        public String toString() {
            return "Background[" + ruled + ", …]";
        }
    }

    /** Whether a rule is recorded that lets it pass, and nothing else in the case speaks against it. */
    public boolean isClear() {
        return background.ruled() && background.against().isEmpty();
    }

    /** Whether someone of the family is to be contacted, without a rule or against what is known. */
    public boolean mustAskFirst() {
        return check.personId() != null || !background.against().isEmpty();
    }

    public boolean mayAnswer() {
        return check.waits() && !mine;
    }
}
