package org.breakwater.frontdoor.refer.organisations;

import static org.breakwater.web.Redirect.redirect;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.frontdoor.refer.who.Colleagues;
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

/** The partnership's office adds the organisations that refer, and names their leads. */
@Controller
@For(Role.BUSINESS_MANAGER)
@RequestMapping(OrganisationsController.ALL)
class OrganisationsController {

    static final String ALL = "/refer/organisations";

    private final ActorTransactions acting;
    private final Organisations organisations;
    private final Colleagues colleagues;

    OrganisationsController(ActorTransactions acting, Organisations organisations, Colleagues colleagues) {
        this.acting = acting;
        this.organisations = organisations;
        this.colleagues = colleagues;
    }

    @GetMapping
    Screen all(Actor.Person who) {
        return acting.looking(who, () -> page(OrganisationForm.EMPTY, ForgetPinForm.EMPTY, List.of()));
    }

    @PostMapping
    Screen add(OrganisationForm form, Actor.Person who) {
        return acting.as(who, () -> switch (form.check()) {
            case Bad<OrganisationForm.Added>(var problems) -> page(form, ForgetPinForm.EMPTY, problems);
            case Good<OrganisationForm.Added>(var added) ->
                organisations
                        .add(who, added.organisation(), added.lead())
                        .<Screen>map(id -> redirect(ALL + "/" + id))
                        .orElseGet(() -> page(
                                form,
                                ForgetPinForm.EMPTY,
                                List.of(new Problem("organisation", "There is an organisation of this name already"))));
        });
    }

    /** For someone who called us because they forgot their PIN, or because it is blocked. */
    @PostMapping("/forget-pin")
    Screen forgetPin(ForgetPinForm form, Actor.Person who) {
        return acting.as(who, () -> switch (form.check()) {
            case Bad<ForgetPinForm.Lost>(var problems) -> page(OrganisationForm.EMPTY, form, problems);
            case Good<ForgetPinForm.Lost>(var lost)
            when colleagues.forget(who, lost.mailbox(), lost.colleague()) -> redirect(ALL);
            case Good<ForgetPinForm.Lost> _ ->
                page(
                        OrganisationForm.EMPTY,
                        form,
                        List.of(new Problem("colleague", "Nobody of this name uses that mailbox")));
        });
    }

    @GetMapping("/{school}")
    Screen one(@PathVariable UUID school, Actor.Person who) {
        return acting.looking(who, () -> found(school, row -> page(row, LeadForm.EMPTY, List.of())));
    }

    @PostMapping("/{school}")
    Screen name(@PathVariable UUID school, LeadForm form, Actor.Person who) {
        return acting.as(
                who,
                () -> found(school, row -> switch (form.check()) {
                    case Bad<NamedStaff>(var problems) -> page(row, form, problems);
                    case Good<NamedStaff>(var lead)
                    when organisations.name(who, row.id(), lead, true, who.name()) -> redirect(ALL + "/" + row.id());
                    case Good<NamedStaff> _ ->
                        page(row, form, List.of(new Problem("email", "This address is on the list already")));
                }));
    }

    @PostMapping("/{school}/take-off/{staff}")
    Screen takeOff(@PathVariable UUID school, @PathVariable UUID staff, Actor.Person who) {
        return acting.as(
                who,
                () -> found(school, row -> {
                    if (organisations.isLastLead(row.id(), staff)) {
                        return page(row, LeadForm.EMPTY, List.of(new Problem("name", "Add another lead first")));
                    }
                    organisations.takeOff(who, row.id(), staff, who.name());
                    return redirect(ALL + "/" + row.id());
                }));
    }

    private Screen found(UUID organisation, Function<OrganisationRow, Screen> screen) {
        return organisations.list().stream()
                .filter(row -> row.id().equals(organisation))
                .findFirst()
                .map(screen)
                .orElse(FailedRequest.NOT_FOUND);
    }

    private OrganisationsPage page(OrganisationForm form, ForgetPinForm pin, List<Problem> problems) {
        return new OrganisationsPage(organisations.list(), organisations.leads(), form, pin, problems);
    }

    private OrganisationPage page(OrganisationRow row, LeadForm form, List<Problem> problems) {
        return new OrganisationPage(row, organisations.staff(row.id()), form, problems);
    }
}
