package org.breakwater.pathways.allegations.cases;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.breakwater.casework.Case;
import org.breakwater.casework.screens.CaseScreen;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.pathways.allegations.records.AllegationOutcome;
import org.breakwater.pathways.allegations.records.AllegationsCase;
import org.breakwater.web.govuk.Choice;

/** The outcome of an allegation to decide. */
public record OutcomePage(Case theCase, AllegationsCase record, OutcomeForm form, Rejection snag)
        implements CaseScreen {

    public List<Choice> allegations() {
        return IntStream.range(0, record.allegations().size())
                .mapToObj(n -> Choice.of(
                        record.allegations().get(n).id().toString(),
                        record.allegations().get(n).called(n + 1)))
                .toList();
    }

    public List<Choice> outcomes() {
        return Arrays.stream(AllegationOutcome.values())
                .map(one -> Choice.of(one, one.inWords()).hint(one.meaning()))
                .toList();
    }
}
