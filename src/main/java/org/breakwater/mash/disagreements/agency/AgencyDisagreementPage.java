package org.breakwater.mash.disagreements.agency;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.frontdoor.Disagreement;
import org.breakwater.frontdoor.DisagreementForm;
import org.breakwater.frontdoor.DisagreementScreen;
import org.breakwater.frontdoor.GoUpForm;
import org.breakwater.web.Problem;

/** An agency disagrees about what it was asked about. */
public record AgencyDisagreementPage(
        UUID ask,
        Optional<Disagreement> disagreement,
        DisagreementForm form,
        GoUpForm up,
        List<Problem> problems,
        Instant now)
        implements DisagreementScreen {

    @Override
    public String path() {
        return "/asks/disagreement/" + ask;
    }

    @Override
    public boolean asksAgency() {
        return false;
    }

    @Override
    public String toString() {
        return "DisagreementPage[" + ask + "]";
    }
}
