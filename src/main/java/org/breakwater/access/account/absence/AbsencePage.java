package org.breakwater.access.account.absence;

import java.util.List;
import java.util.Optional;
import org.breakwater.access.Accounts.ColleagueRow;
import org.breakwater.web.Page;
import org.breakwater.web.forms.Problem;
import org.breakwater.web.govuk.Choice;

/**
 * An absence and its deputy.
 *
 * @param entered the current entry, if it is not over
 * @param deputies the colleagues who could do their work
 */
public record AbsencePage(
        Optional<AbsenceRow> entered, List<ColleagueRow> deputies, AbsenceForm form, List<Problem> problems)
        implements Page {

    public List<Choice> choices() {
        return deputies.stream()
                .map(one -> Choice.of(one.id().toString(), one.name())
                        .hint(one.asRole().title()))
                .toList();
    }
}
