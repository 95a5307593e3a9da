package org.breakwater.pathways.missing.episodes;

import java.util.Arrays;
import java.util.List;
import org.breakwater.casework.Case;
import org.breakwater.casework.screens.CaseScreen;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.pathways.missing.records.RiskGradingRow.Level;
import org.breakwater.web.govuk.Choice;

/** A level of risk that the police have set. */
public record GradingPage(Case theCase, GradingForm form, Rejection snag) implements CaseScreen {

    public List<Choice> levels() {
        return Arrays.stream(Level.values())
                .map(one -> Choice.of(one, one.inWords()))
                .toList();
    }
}
