package org.breakwater.training.office.organisations;

import static org.breakwater.web.Redirect.redirect;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.training.organisations.OrganisationRow;
import org.breakwater.training.organisations.Organisations;
import org.breakwater.web.FailedRequest;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Checked.Good;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The office merges two entries of one workplace. */
@Controller
@For(Role.BUSINESS_MANAGER)
@RequestMapping(OrganisationsController.ALL + "/{organisation}/merge")
class MergeOrganisationController {

    private final ActorTransactions acting;
    private final Organisations organisations;
    private final OfficeOrganisations office;
    private final OrganisationMerge organisationMerge;

    MergeOrganisationController(
            ActorTransactions acting,
            Organisations organisations,
            OfficeOrganisations office,
            OrganisationMerge organisationMerge) {
        this.acting = acting;
        this.organisations = organisations;
        this.office = office;
        this.organisationMerge = organisationMerge;
    }

    @GetMapping
    Screen which(@PathVariable UUID organisation, @RequestParam(defaultValue = "") String like, Actor.Person who) {
        return acting.looking(
                who,
                () -> found(
                        organisation,
                        row -> new MergeOrganisationPage(
                                row, others(row, like), new MergeOrganisationForm(like, ""), List.of())));
    }

    @PostMapping
    Screen merge(@PathVariable UUID organisation, MergeOrganisationForm form, Actor.Person who) {
        return acting.as(
                who,
                () -> found(organisation, row -> {
                    var others = others(row, form.like());
                    return switch (form.check(others)) {
                        case Bad<UUID>(var problems) -> new MergeOrganisationPage(row, others, form, problems);
                        case Good<UUID>(var into) ->
                            organisationMerge.merge(who, row.id(), into)
                                    ? redirect(OrganisationsController.pathOf(into))
                                    : FailedRequest.CHANGED_MEANWHILE;
                    };
                }));
    }

    private Screen found(UUID organisation, Function<OrganisationRow, Screen> screen) {
        return organisations
                .find(organisation)
                .filter(row -> row.id().equals(organisation))
                .map(screen)
                .orElse(FailedRequest.NOT_FOUND);
    }

    /** Search results; before a search those whose name shares its first word. */
    private List<OrganisationRow> others(OrganisationRow row, String like) {
        var typed = like.isBlank() ? row.name().strip().split("\\s+")[0] : like;
        return office.search(typed).stream()
                .filter(one -> !one.id().equals(row.id()))
                .limit(20)
                .toList();
    }
}
