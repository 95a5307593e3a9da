package org.breakwater.frontdoor.refer.mine;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.casework.disagreements.raising.Disagreement;
import org.breakwater.casework.disagreements.raising.DisagreementForm;
import org.breakwater.casework.disagreements.raising.DisagreementScreen;
import org.breakwater.casework.disagreements.raising.EscalationForm;
import org.breakwater.web.forms.Problem;

/** A referrer disagrees with the outcome of their own referral. */
public record MyDisagreementPage(
        UUID recordId,
        String reference,
        Optional<Disagreement> disagreement,
        DisagreementForm form,
        EscalationForm up,
        List<Problem> problems,
        Instant now)
        implements DisagreementScreen {

    @Override
    public String path() {
        return "/refer/mine/disagreement/" + recordId;
    }

    @Override
    public boolean asksAgency() {
        return true;
    }

    @Override
    public String toString() {
        return "MyDisagreementPage[" + recordId + "]";
    }
}
