package org.breakwater.frontdoor.refer.mine;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.frontdoor.Disagreement;
import org.breakwater.frontdoor.DisagreementForm;
import org.breakwater.frontdoor.DisagreementScreen;
import org.breakwater.frontdoor.GoUpForm;
import org.breakwater.web.Problem;

/** A referrer disagrees with what became of their own referral. */
public record DisagreementPage(
        UUID recordId,
        String reference,
        Optional<Disagreement> disagreement,
        DisagreementForm form,
        GoUpForm up,
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
        return "DisagreementPage[" + recordId + "]";
    }
}
