package org.breakwater.pathways.allegations.cases.entries;

import java.util.Arrays;
import java.util.List;
import org.breakwater.casework.Case;
import org.breakwater.casework.screens.CaseScreen;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.pathways.allegations.records.SuspensionRow.Measure;
import org.breakwater.web.govuk.Choice;

/** A suspension, or an alternative to it, to record. */
public record SuspensionPage(Case theCase, SuspensionForm form, Rejection snag) implements CaseScreen {

    public List<Choice> measures() {
        return Arrays.stream(Measure.values())
                .map(one -> Choice.of(one, one.inWords()))
                .toList();
    }
}
