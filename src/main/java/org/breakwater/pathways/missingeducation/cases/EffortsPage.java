package org.breakwater.pathways.missingeducation.cases;

import java.util.Arrays;
import java.util.List;
import org.breakwater.casework.Case;
import org.breakwater.casework.screens.CaseScreen;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.pathways.missingeducation.records.EducationRecord;
import org.breakwater.pathways.missingeducation.records.EffortsRow.Finding;
import org.breakwater.pathways.missingeducation.records.EffortsRow.Ground;
import org.breakwater.web.govuk.Choice;

/** Joint reasonable efforts to confirm. */
public record EffortsPage(Case theCase, EducationRecord record, EffortsForm form, Rejection snag)
        implements CaseScreen {

    public List<Choice> grounds() {
        return Arrays.stream(Ground.values())
                .map(one -> Choice.of(one, one.inWords()))
                .toList();
    }

    public List<Choice> findings() {
        return Arrays.stream(Finding.values())
                .map(one -> Choice.of(one, one.inWords()))
                .toList();
    }

    public List<Choice> codes() {
        return List.of(Choice.of("YES", "Yes, G, N or O at every session"), Choice.of("NO", "No, or not known"));
    }
}
