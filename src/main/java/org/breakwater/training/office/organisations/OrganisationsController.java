package org.breakwater.training.office.organisations;

import static org.breakwater.web.Redirect.redirect;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.training.catalogue.Catalogue;
import org.breakwater.training.organisations.OrganisationRow;
import org.breakwater.training.organisations.Organisations;
import org.breakwater.web.FailedRequest;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Checked.Good;
import org.breakwater.web.forms.Problem;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The office reviews workplaces, and names their training leads. */
@Controller
@For(Role.BUSINESS_MANAGER)
@RequestMapping(OrganisationsController.ALL)
class OrganisationsController {

    static final String ALL = "/training/office/organisations";

    private final ActorTransactions acting;
    private final Organisations organisations;
    private final OfficeOrganisations office;
    private final Catalogue catalogue;

    OrganisationsController(
            ActorTransactions acting, Organisations organisations, OfficeOrganisations office, Catalogue catalogue) {
        this.acting = acting;
        this.organisations = organisations;
        this.office = office;
        this.catalogue = catalogue;
    }

    @GetMapping
    Screen all(@RequestParam(defaultValue = "") String like, Actor.Person who) {
        return acting.looking(who, () -> new OrganisationsPage(like, office.search(like), catalogue.kinds()));
    }

    @GetMapping("/{organisation}")
    Screen one(@PathVariable UUID organisation, Actor.Person who) {
        return acting.looking(who, () -> found(organisation, row -> page(row, List.of())));
    }

    @PostMapping("/{organisation}")
    Screen keep(@PathVariable UUID organisation, OrganisationForm form, Actor.Person who) {
        return acting.as(
                who,
                () -> found(organisation, row -> switch (form.check(catalogue.kinds())) {
                    case Bad<OfficeOrganisations.Kept>(var problems) ->
                        page(row, form, NameTrainingLeadForm.EMPTY, problems);
                    case Good<OfficeOrganisations.Kept>(var kept) -> {
                        office.keep(who, row.id(), kept);
                        yield redirect(pathOf(row.id()));
                    }
                }));
    }

    @PostMapping("/{organisation}/leads")
    Screen name(@PathVariable UUID organisation, NameTrainingLeadForm form, Actor.Person who) {
        return acting.as(
                who,
                () -> found(organisation, row -> switch (form.check()) {
                    case Bad<String>(var problems) -> page(row, OrganisationForm.of(row), form, problems);
                    case Good<String>(var email) -> {
                        office.name(who, row.id(), email);
                        yield redirect(pathOf(row.id()));
                    }
                }));
    }

    @PostMapping("/{organisation}/leads/end")
    Screen end(@PathVariable UUID organisation, NameTrainingLeadForm form, Actor.Person who) {
        return acting.as(
                who,
                () -> found(organisation, row -> {
                    office.end(who, row.id(), form.email());
                    return redirect(pathOf(row.id()));
                }));
    }

    static String pathOf(UUID organisation) {
        return ALL + "/" + organisation;
    }

    /** A merged one redirects to the other. */
    private Screen found(UUID organisation, Function<OrganisationRow, Screen> screen) {
        return organisations
                .find(organisation)
                .map(row -> row.id().equals(organisation) ? screen.apply(row) : redirect(pathOf(row.id())))
                .orElse(FailedRequest.NOT_FOUND);
    }

    private Screen page(OrganisationRow row, List<Problem> problems) {
        return page(row, OrganisationForm.of(row), NameTrainingLeadForm.EMPTY, problems);
    }

    private Screen page(OrganisationRow row, OrganisationForm form, NameTrainingLeadForm lead, List<Problem> problems) {
        return new OrganisationPage(row, catalogue.kinds(), office.leads(row.id()), form, lead, problems);
    }
}
