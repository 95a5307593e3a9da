package org.breakwater.training.office.compliance;

import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.training.compliance.Compliance;
import org.breakwater.training.organisations.Organisations;
import org.breakwater.web.FailedRequest;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.InputParser;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The office sees the compliance of organisations, and opens the list of one. */
@Controller
@For(Role.BUSINESS_MANAGER)
class ComplianceController {

    private static final int LAST_PAGE = 1000;

    private final ActorTransactions acting;
    private final Compliance needs;
    private final Organisations organisations;

    ComplianceController(ActorTransactions acting, Compliance needs, Organisations organisations) {
        this.acting = acting;
        this.needs = needs;
        this.organisations = organisations;
    }

    @GetMapping("/training/office/compliance")
    Screen all(@RequestParam(defaultValue = "") String page, Actor.Person who) {
        var number = InputParser.count(page)
                .filter(one -> one >= 1 && one <= LAST_PAGE)
                .orElse(1);
        return acting.as(who, () -> new CompliancePage(needs.page(number), number, needs.since()));
    }

    @GetMapping("/training/office/compliance/{organisation}")
    Screen one(@PathVariable UUID organisation, Actor.Person who) {
        return acting.as(
                who,
                () -> organisations
                        .find(organisation)
                        .<Screen>map(row -> new OrganisationCompliancePage(needs.of(who, row), needs.since()))
                        .orElse(FailedRequest.NOT_FOUND));
    }
}
