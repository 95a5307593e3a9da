package org.breakwater.training.office.compliance;

import static org.breakwater.web.Redirect.redirect;

import java.util.UUID;
import java.util.function.Function;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.training.catalogue.Catalogue;
import org.breakwater.training.compliance.Compliance;
import org.breakwater.training.compliance.ComplianceForm;
import org.breakwater.training.compliance.ComplianceGrid;
import org.breakwater.training.compliance.ComplianceReminders;
import org.breakwater.training.organisations.OrganisationRow;
import org.breakwater.training.organisations.Organisations;
import org.breakwater.web.FailedRequest;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.InputParser;
import org.breakwater.web.sheets.Sheet;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The office sees the compliance of organisations, and opens the list of one. */
@Controller
@For(Role.BUSINESS_MANAGER)
class ComplianceController {

    private static final int LAST_PAGE = 1000;

    private final ActorTransactions acting;
    private final Compliance needs;
    private final ComplianceReminders reminders;
    private final Organisations organisations;
    private final Catalogue catalogue;

    ComplianceController(
            ActorTransactions acting,
            Compliance needs,
            ComplianceReminders reminders,
            Organisations organisations,
            Catalogue catalogue) {
        this.acting = acting;
        this.needs = needs;
        this.reminders = reminders;
        this.organisations = organisations;
        this.catalogue = catalogue;
    }

    @GetMapping("/training/office/compliance")
    Screen all(@RequestParam(defaultValue = "") String page, Actor.Person who) {
        var number = InputParser.count(page)
                .filter(one -> one >= 1 && one <= LAST_PAGE)
                .orElse(1);
        return acting.as(who, () -> new CompliancePage(needs.page(number), number, needs.since()));
    }

    @GetMapping("/training/office/compliance/partnership")
    Screen partnership(ComplianceForm form, Actor.Person who) {
        return acting.as(
                who, () -> new PartnershipCompliancePage(form, needs.partnership(form), catalogue, needs.since()));
    }

    @GetMapping("/training/office/compliance/{organisation}")
    Screen one(@PathVariable UUID organisation, ComplianceForm form, Actor.Person who) {
        return acting.as(
                who,
                () -> found(organisation, row -> {
                    var all = needs.of(who, row);
                    var figures = all.organisations().getFirst().narrowed(form);
                    return new OrganisationCompliancePage(
                            form,
                            all.organisations().getFirst(),
                            figures,
                            reminders.of(figures),
                            catalogue,
                            needs.since());
                }));
    }

    @GetMapping("/training/office/compliance/{organisation}/people.csv")
    Screen csv(@PathVariable UUID organisation, ComplianceForm form, Actor.Person who) {
        return file(organisation, form, who, Sheet.As.CSV);
    }

    @GetMapping("/training/office/compliance/{organisation}/people.xlsx")
    Screen excel(@PathVariable UUID organisation, ComplianceForm form, Actor.Person who) {
        return file(organisation, form, who, Sheet.As.XLSX);
    }

    @PostMapping("/training/office/compliance/{organisation}/remind")
    Screen remind(@PathVariable UUID organisation, ComplianceForm form, Actor.Person who) {
        return acting.as(
                who,
                () -> found(organisation, row -> {
                    reminders.remind(who, who.name(), row, form);
                    return redirect("/training/office/compliance/" + organisation + form.query());
                }));
    }

    private Screen file(UUID organisation, ComplianceForm form, Actor.Person who, Sheet.As as) {
        return acting.as(
                who,
                () -> found(
                        organisation,
                        row -> ComplianceGrid.of(
                                        needs.of(who, row).organisations().getFirst(), form)
                                .file(as)));
    }

    private Screen found(UUID organisation, Function<OrganisationRow, Screen> screen) {
        return organisations.find(organisation).map(screen).orElse(FailedRequest.NOT_FOUND);
    }
}
