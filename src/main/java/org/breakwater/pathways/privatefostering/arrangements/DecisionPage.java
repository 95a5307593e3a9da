package org.breakwater.pathways.privatefostering.arrangements;

import java.util.Arrays;
import java.util.List;
import org.breakwater.casework.Case;
import org.breakwater.casework.screens.CaseScreen;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.pathways.privatefostering.records.ArrangementRecord;
import org.breakwater.pathways.privatefostering.records.SuitabilityRow.Outcome;
import org.breakwater.pathways.privatefostering.records.SuitabilityRow.Scope;
import org.breakwater.pathways.privatefostering.records.VisitMatter;
import org.breakwater.web.govuk.Choice;

/** What the manager decides, with the findings of the assessment. */
public record DecisionPage(Case theCase, ArrangementRecord record, DecisionForm form, Rejection snag)
        implements CaseScreen {

    public List<VisitMatter> matters() {
        return VisitMatter.ofAssessment();
    }

    public List<Choice> outcomes() {
        return Arrays.stream(Outcome.values())
                .map(one -> Choice.of(one, one.inWords()))
                .toList();
    }

    public List<Choice> scopes() {
        return Arrays.stream(Scope.values())
                .map(one -> Choice.of(one, one.inWords()))
                .toList();
    }
}
