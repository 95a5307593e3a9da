package org.breakwater.casework.disagreements;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.breakwater.casework.Case;
import org.breakwater.casework.disagreements.raising.Disagreement;
import org.breakwater.casework.disagreements.raising.DisagreementForm;
import org.breakwater.casework.disagreements.raising.DisagreementScreen;
import org.breakwater.casework.disagreements.raising.EscalationForm;
import org.breakwater.casework.disagreements.stages.DisagreementRow;
import org.breakwater.web.forms.Problem;

/**
 * Every disagreement about a case, and this person's own.
 *
 * @param all everyone's, the latest first
 */
public record DisagreementsPage(
        Case theCase,
        List<DisagreementRow> all,
        Optional<Disagreement> disagreement,
        DisagreementForm form,
        EscalationForm up,
        List<Problem> problems,
        Instant now)
        implements DisagreementScreen {

    @Override
    public String path() {
        return "/cases/" + theCase.id() + "/disagreements";
    }

    @Override
    public boolean asksAgency() {
        return false;
    }

    @Override
    public String toString() {
        return "DisagreementsPage[" + theCase.id() + "]";
    }
}
