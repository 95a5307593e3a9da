package org.breakwater.pathways.allegations.cases.earliercases;

import java.util.List;
import org.breakwater.casework.Case;
import org.breakwater.casework.screens.CaseScreen;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.pathways.allegations.subjects.OtherCaseRow;
import org.breakwater.time.EnglishTimes;
import org.breakwater.web.govuk.Choice;

/** Other cases with the same or a like name, to confirm or dismiss. */
public record EarlierCasesPage(Case theCase, List<OtherCaseRow> rows, EarlierCaseForm form, Rejection snag)
        implements CaseScreen {

    public List<Choice> cases() {
        return rows.stream()
                .map(row -> Choice.of(row.id().toString(), row.name() + ", case " + row.reference())
                        .hint("%s. %s. Received %s. %s. %s"
                                .formatted(
                                        row.born().isBlank() ? "Date of birth not known" : "Born " + row.born(),
                                        row.employers().isBlank() ? "Employer not known" : row.employers(),
                                        EnglishTimes.date(row.receivedOn()),
                                        row.outcomeInWords(),
                                        row.standing())))
                .toList();
    }

    public List<Choice> answers() {
        return List.of(
                Choice.of(EarlierCaseForm.Same.YES, "Yes, the same person"),
                Choice.of(EarlierCaseForm.Same.NO, "No, another person"));
    }
}
