package org.breakwater.casework.actions;

import java.time.LocalDate;
import org.breakwater.casework.Case;
import org.breakwater.casework.screens.CaseScreen;
import org.breakwater.casework.screens.Rejection;

/** One agreed action, and the form that marks it as done, or reopens it. */
public record ActionPage(Case theCase, ActionRow row, LocalDate today, ActionProgressForm form, Rejection snag)
        implements CaseScreen {

    public String path() {
        return "/cases/" + theCase.id() + "/actions/" + row.id();
    }
}
