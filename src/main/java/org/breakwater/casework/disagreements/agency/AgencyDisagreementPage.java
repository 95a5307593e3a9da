package org.breakwater.casework.disagreements.agency;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.casework.disagreements.raising.Disagreement;
import org.breakwater.casework.disagreements.raising.DisagreementForm;
import org.breakwater.casework.disagreements.raising.DisagreementScreen;
import org.breakwater.casework.disagreements.raising.EscalationForm;
import org.breakwater.web.forms.Problem;

/** An agency disagrees about a case in which it was asked for information. */
public record AgencyDisagreementPage(
        UUID ask,
        Optional<Disagreement> disagreement,
        DisagreementForm form,
        EscalationForm up,
        List<Problem> problems,
        Instant now)
        implements DisagreementScreen {

    @Override
    public String path() {
        return "/disagreements/agency/" + ask;
    }

    @Override
    public boolean asksAgency() {
        return false;
    }

    @Override
    public String toString() {
        return "AgencyDisagreementPage[" + ask + "]";
    }
}
