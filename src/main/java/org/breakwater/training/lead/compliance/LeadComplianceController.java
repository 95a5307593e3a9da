package org.breakwater.training.lead.compliance;

import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.ForEveryone;
import org.breakwater.access.proving.VisitorBrowser;
import org.breakwater.training.compliance.Compliance;
import org.breakwater.training.lead.LedOrganisation;
import org.breakwater.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A lead sees the compliance of their own people, and nobody else's. */
@Controller
@ForEveryone
class LeadComplianceController {

    private final LedOrganisation ledOrganisation;
    private final Compliance needs;

    LeadComplianceController(LedOrganisation ledOrganisation, Compliance needs) {
        this.ledOrganisation = ledOrganisation;
        this.needs = needs;
    }

    @GetMapping("/training/lead/{organisation}/compliance")
    Screen people(@PathVariable UUID organisation, VisitorBrowser browser) {
        return ledOrganisation.show(
                browser,
                organisation,
                (row, email) -> new LeadCompliancePage(row, needs.of(new Actor.Visitor(), row), needs.since()));
    }
}
