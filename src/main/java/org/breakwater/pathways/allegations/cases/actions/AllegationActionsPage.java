package org.breakwater.pathways.allegations.cases.actions;

import java.time.LocalDate;
import java.util.List;
import org.breakwater.casework.Case;
import org.breakwater.casework.screens.CaseScreen;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.pathways.allegations.following.CaseActionRow;
import org.breakwater.time.EnglishTimes;
import org.breakwater.web.govuk.Choice;

/** The actions of a case: another to agree, and one to mark as done. */
public record AllegationActionsPage(
        Case theCase, List<CaseActionRow> rows, AllegationActionForm form, LocalDate today, Rejection snag)
        implements CaseScreen {

    public List<Choice> outstanding() {
        return rows.stream()
                .filter(row -> row.doneOn() == null)
                .map(row -> Choice.of(row.id().toString(), row.what())
                        .hint(row.by() + ", due " + EnglishTimes.date(row.dueOn())
                                + (row.isLateOn(today) ? ". Late" : "")))
                .toList();
    }

    public List<CaseActionRow> done() {
        return rows.stream().filter(row -> row.doneOn() != null).toList();
    }
}
