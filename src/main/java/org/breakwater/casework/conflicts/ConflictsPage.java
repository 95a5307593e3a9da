package org.breakwater.casework.conflicts;

import java.util.List;
import org.breakwater.access.Accounts.ColleagueRow;
import org.breakwater.access.records.ConflictOfInterestRow;
import org.breakwater.casework.Case;
import org.breakwater.casework.screens.CaseScreen;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.web.govuk.Choice;

/**
 * Conflicts of interest of a case.
 *
 * @param colleagues whom this person may exclude; themselves alone, unless they are a manager
 * @param manager whether they may re-admit someone
 */
public record ConflictsPage(
        Case theCase,
        List<ConflictOfInterestRow> rows,
        List<ColleagueRow> colleagues,
        boolean manager,
        ConflictForm form,
        EndConflictForm back,
        Rejection snag)
        implements CaseScreen {

    public List<Choice> choices() {
        return colleagues.stream()
                .map(one -> Choice.of(
                        one.id().toString(), one.name() + ", " + one.asRole().title()))
                .toList();
    }

    public List<Choice> keptOut() {
        return rows.stream()
                .filter(ConflictOfInterestRow::isKeptOut)
                .map(row -> Choice.of(row.id().toString(), row.accountName()))
                .toList();
    }
}
