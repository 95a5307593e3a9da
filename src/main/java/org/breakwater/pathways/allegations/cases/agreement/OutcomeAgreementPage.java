package org.breakwater.pathways.allegations.cases.agreement;

import java.util.List;
import java.util.stream.IntStream;
import org.breakwater.casework.Case;
import org.breakwater.casework.screens.CaseScreen;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.pathways.allegations.records.AllegationOutcome;
import org.breakwater.pathways.allegations.records.AllegationRow;
import org.breakwater.pathways.allegations.records.AllegationsCase;
import org.breakwater.web.govuk.Choice;

/** The outcomes of a case that a second person has to agree. */
public record OutcomeAgreementPage(Case theCase, AllegationsCase record, OutcomeAgreementForm form, Rejection snag)
        implements CaseScreen {

    public List<Choice> outcomes() {
        return IntStream.range(0, record.allegations().size())
                .filter(n -> record.allegations().get(n).needsAgreement())
                .mapToObj(n -> choice(record.allegations().get(n), n + 1))
                .toList();
    }

    private static Choice choice(AllegationRow row, int number) {
        AllegationOutcome outcome = row.outcome();
        return Choice.of(row.id().toString(), row.called(number))
                .hint(
                        outcome == null
                                ? ""
                                : outcome.inWords() + ". " + row.reasons() + " (" + row.decidedByName() + ")");
    }
}
