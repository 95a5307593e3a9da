package org.breakwater.casework.allocation;

import java.util.List;
import org.breakwater.access.Accounts.ColleagueRow;
import org.breakwater.access.account.absence.AbsenceRow;
import org.breakwater.casework.Case;
import org.breakwater.casework.screens.CaseScreen;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.web.govuk.Choice;

/**
 * @param people to whom the current user may allocate it
 * @param away who is away today
 */
public record AllocationPage(
        Case theCase,
        List<AllocationRow> had,
        List<ColleagueRow> people,
        List<AbsenceRow> away,
        AllocationForm form,
        Rejection snag)
        implements CaseScreen {

    public boolean isOfTheDesk() {
        return Allocations.isOfTheDesk(theCase);
    }

    public List<Choice> choices() {
        return people.stream()
                .map(one -> Choice.of(one.id().toString(), one.name())
                        .hint(one.asRole().title()
                                + WorkloadPage.away(away, one.id())
                                        .map(words -> ", " + words)
                                        .orElse("")))
                .toList();
    }
}
