package org.breakwater.training.office.organisations;

import static org.breakwater.web.Redirect.redirect;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.breakwater.access.Acting;
import org.breakwater.access.Actor;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.training.model.Merging;
import org.breakwater.training.model.OfficeOrganisations;
import org.breakwater.training.model.OrganisationRow;
import org.breakwater.training.model.Organisations;
import org.breakwater.web.Checked.Bad;
import org.breakwater.web.Checked.Good;
import org.breakwater.web.Mishap;
import org.breakwater.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The office finds that two entries are one place of work. */
@Controller
@For(Role.BUSINESS_MANAGER)
@RequestMapping(OrganisationsController.ALL + "/{organisation}/merge")
class MergeController {

    private final Acting acting;
    private final Organisations organisations;
    private final OfficeOrganisations office;
    private final Merging merging;

    MergeController(Acting acting, Organisations organisations, OfficeOrganisations office, Merging merging) {
        this.acting = acting;
        this.organisations = organisations;
        this.office = office;
        this.merging = merging;
    }

    @GetMapping
    Screen which(@PathVariable UUID organisation, @RequestParam(defaultValue = "") String like, Actor.Person who) {
        return acting.looking(
                who,
                () -> found(
                        organisation,
                        row -> new MergePage(row, others(row, like), new MergeForm(like, ""), List.of())));
    }

    @PostMapping
    Screen merge(@PathVariable UUID organisation, MergeForm form, Actor.Person who) {
        return acting.as(
                who,
                () -> found(organisation, row -> {
                    var others = others(row, form.like());
                    return switch (form.check(others)) {
                        case Bad<UUID>(var problems) -> new MergePage(row, others, form, problems);
                        case Good<UUID>(var into) ->
                            merging.merge(who, row.id(), into)
                                    ? redirect(OrganisationsController.pathOf(into))
                                    : Mishap.CHANGED_MEANWHILE;
                    };
                }));
    }

    private Screen found(UUID organisation, Function<OrganisationRow, Screen> screen) {
        return organisations
                .find(organisation)
                .filter(row -> row.id().equals(organisation))
                .map(screen)
                .orElse(Mishap.NOT_FOUND);
    }

    /** As searched for; those whose name shares its first word before anybody searched. */
    private List<OrganisationRow> others(OrganisationRow row, String like) {
        var typed = like.isBlank() ? row.name().strip().split("\\s+")[0] : like;
        return office.search(typed).stream()
                .filter(one -> !one.id().equals(row.id()))
                .limit(20)
                .toList();
    }
}
