package org.breakwater.pathways.allegations.cases.closingsummary;

import java.util.List;
import org.breakwater.casework.Case;
import org.breakwater.casework.screens.CaseScreen;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.pathways.allegations.closing.ClosingPart;
import org.breakwater.web.govuk.Choice;

/**
 * The closing summary to complete, or to correct once the case is concluded.
 *
 * @param canWrite false before the harm threshold is met, and in a case that ended another way
 */
public record ClosingSummaryPage(
        Case theCase, List<ClosingPart> parts, boolean canWrite, ClosingSummaryForm form, Rejection snag)
        implements CaseScreen {

    public List<Choice> answers(ClosingPart part) {
        return part.answers().stream()
                .map(one -> Choice.of(one, part.inWords(one)))
                .toList();
    }
}
