package org.breakwater.training.lead.compliance;

import static org.breakwater.web.Redirect.redirect;

import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.ForEveryone;
import org.breakwater.access.proving.VisitorBrowser;
import org.breakwater.training.catalogue.Catalogue;
import org.breakwater.training.compliance.Compliance;
import org.breakwater.training.compliance.ComplianceFigures;
import org.breakwater.training.compliance.ComplianceForm;
import org.breakwater.training.compliance.ComplianceGrid;
import org.breakwater.training.compliance.ComplianceReminders;
import org.breakwater.training.lead.LedOrganisation;
import org.breakwater.training.organisations.OrganisationRow;
import org.breakwater.web.Screen;
import org.breakwater.web.sheets.Sheet;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** A lead sees the compliance of their own people, and nobody else's. */
@Controller
@ForEveryone
@RequestMapping("/training/lead/{organisation}/compliance")
class LeadComplianceController {

    private final LedOrganisation ledOrganisation;
    private final Compliance needs;
    private final ComplianceReminders reminders;
    private final Catalogue catalogue;

    LeadComplianceController(
            LedOrganisation ledOrganisation, Compliance needs, ComplianceReminders reminders, Catalogue catalogue) {
        this.ledOrganisation = ledOrganisation;
        this.needs = needs;
        this.reminders = reminders;
        this.catalogue = catalogue;
    }

    @GetMapping
    Screen people(@PathVariable UUID organisation, ComplianceForm form, VisitorBrowser browser) {
        return ledOrganisation.show(browser, organisation, (row, email) -> {
            var all = all(row);
            var figures = all.narrowed(form);
            return new LeadCompliancePage(row, form, all, figures, reminders.of(figures), catalogue, needs.since());
        });
    }

    @GetMapping("/people.csv")
    Screen csv(@PathVariable UUID organisation, ComplianceForm form, VisitorBrowser browser) {
        return file(organisation, form, browser, Sheet.As.CSV);
    }

    @GetMapping("/people.xlsx")
    Screen excel(@PathVariable UUID organisation, ComplianceForm form, VisitorBrowser browser) {
        return file(organisation, form, browser, Sheet.As.XLSX);
    }

    @PostMapping("/remind")
    Screen remind(@PathVariable UUID organisation, ComplianceForm form, VisitorBrowser browser) {
        return ledOrganisation.act(browser, organisation, (row, email) -> {
            reminders.remind(new Actor.Visitor(), email, row, form);
            return redirect(LedOrganisation.pathOf(organisation) + "/compliance" + form.query());
        });
    }

    private Screen file(UUID organisation, ComplianceForm form, VisitorBrowser browser, Sheet.As as) {
        return ledOrganisation.show(
                browser,
                organisation,
                (row, email) -> ComplianceGrid.of(all(row), form).file(as));
    }

    private ComplianceFigures all(OrganisationRow row) {
        return needs.of(new Actor.Visitor(), row).organisations().getFirst();
    }
}
