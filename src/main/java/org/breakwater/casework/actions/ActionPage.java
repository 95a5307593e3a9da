package org.breakwater.casework.actions;

import java.time.LocalDate;
import org.breakwater.casework.Case;
import org.breakwater.casework.screens.CaseScreen;
import org.breakwater.casework.screens.Rejection;

/** One thing that was agreed, and the form that marks it as done, or as open again. */
public record ActionPage(Case theCase, ActionRow row, LocalDate today, ActionProgressForm form, Rejection snag)
        implements CaseScreen {

    public String path() {
        return "/cases/" + theCase.id() + "/actions/" + row.id();
    }
}
