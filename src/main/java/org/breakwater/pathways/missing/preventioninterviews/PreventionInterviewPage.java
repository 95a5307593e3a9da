package org.breakwater.pathways.missing.preventioninterviews;

import java.util.List;
import org.breakwater.casework.Case;
import org.breakwater.casework.screens.CaseScreen;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.pathways.missing.preventioninterviews.PreventionInterviewForm.Held;
import org.breakwater.web.govuk.Choice;

/** The prevention interview by the police. */
public record PreventionInterviewPage(Case theCase, PreventionInterviewForm form, Rejection snag)
        implements CaseScreen {

    public List<Choice> answers() {
        return List.of(Choice.of(Held.YES, "Yes"), Choice.of(Held.NO, "No"));
    }
}
