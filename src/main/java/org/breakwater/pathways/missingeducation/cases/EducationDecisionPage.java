package org.breakwater.pathways.missingeducation.cases;

import java.util.Arrays;
import java.util.List;
import org.breakwater.casework.Case;
import org.breakwater.casework.screens.CaseScreen;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.pathways.missingeducation.records.EducationAct;
import org.breakwater.pathways.missingeducation.records.EducationDecisionRow.Next;
import org.breakwater.pathways.missingeducation.records.EducationOutcome;
import org.breakwater.web.govuk.Choice;

/** A decision of the council: the same small form for each act. */
public record EducationDecisionPage(Case theCase, EducationAct act, EducationDecisionForm form, Rejection snag)
        implements CaseScreen {

    public List<Choice> nexts() {
        return act == EducationAct.TRIAGE
                ? Arrays.stream(Next.values())
                        .map(one -> Choice.of(one, one.inWords()))
                        .toList()
                : List.of();
    }

    public List<Choice> outcomes() {
        return EducationOutcome.of(act).stream()
                .map(one -> Choice.of(one, one.inWords()))
                .toList();
    }
}
