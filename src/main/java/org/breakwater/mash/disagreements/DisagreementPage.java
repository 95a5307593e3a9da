package org.breakwater.mash.disagreements;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.breakwater.frontdoor.disagreements.Disagreement;
import org.breakwater.frontdoor.disagreements.DisagreementForm;
import org.breakwater.frontdoor.disagreements.DisagreementScreen;
import org.breakwater.frontdoor.disagreements.EscalationForm;
import org.breakwater.mash.lifecycle.ContactRow;
import org.breakwater.web.forms.Problem;

/**
 * Every disagreement about a contact, and this person's own.
 *
 * @param all those of everyone, the latest first
 */
public record DisagreementPage(
        ContactRow contact,
        List<DisagreementRow> all,
        Optional<Disagreement> disagreement,
        DisagreementForm form,
        EscalationForm up,
        List<Problem> problems,
        Instant now)
        implements DisagreementScreen {

    @Override
    public String path() {
        return "/cases/" + contact.id() + "/disagreements";
    }

    @Override
    public boolean asksAgency() {
        return false;
    }

    @Override
    public String toString() {
        return "DisagreementPage[" + contact.id() + "]";
    }
}
