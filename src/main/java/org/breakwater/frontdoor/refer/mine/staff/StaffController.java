package org.breakwater.frontdoor.refer.mine.staff;

import static org.breakwater.web.Redirect.redirect;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.breakwater.access.Actor;
import org.breakwater.access.ForEveryone;
import org.breakwater.access.proving.VisitorBrowser;
import org.breakwater.frontdoor.refer.ReferralEditing;
import org.breakwater.frontdoor.refer.organisations.NamedStaff;
import org.breakwater.frontdoor.refer.organisations.OrganisationRow;
import org.breakwater.frontdoor.refer.organisations.Organisations;
import org.breakwater.frontdoor.refer.organisations.StaffForm;
import org.breakwater.frontdoor.refer.organisations.StaffRow;
import org.breakwater.frontdoor.refer.prove.AddressProof;
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

/** A lead adds staff and removes leavers; other named people read the list. For everyone else it does not exist. */
@Controller
@ForEveryone
@RequestMapping("/refer/mine/staff/{school}")
class StaffController {

    private static final Actor.Visitor VISITOR = new Actor.Visitor();

    private final ReferralEditing referralEditing;
    private final Organisations organisations;

    StaffController(ReferralEditing referralEditing, Organisations organisations) {
        this.referralEditing = referralEditing;
        this.organisations = organisations;
    }

    @GetMapping
    Screen list(@PathVariable UUID school, VisitorBrowser browser) {
        return referralEditing.proven(
                browser, (proof, owner) -> theirs(school, row -> true, row -> page(row, StaffForm.EMPTY, List.of())));
    }

    @PostMapping
    Screen name(@PathVariable UUID school, StaffForm form, VisitorBrowser browser) {
        return referralEditing.proven(
                browser,
                (proof, owner) -> theirs(school, OrganisationRow::leads, row -> switch (form.check()) {
                    case Bad<NamedStaff>(var problems) -> page(row, form, problems);
                    case Good<NamedStaff>(var staff)
                    when organisations.name(VISITOR, row.id(), staff, false, inWords(proof, owner)) ->
                        redirect("/refer/mine/staff/" + row.id());
                    case Good<NamedStaff> _ ->
                        page(row, form, List.of(new Problem("email", "This address is on the list already")));
                }));
    }

    @PostMapping("/take-off/{staff}")
    Screen takeOff(@PathVariable UUID school, @PathVariable UUID staff, VisitorBrowser browser) {
        return referralEditing.proven(
                browser,
                (proof, owner) -> theirs(school, OrganisationRow::leads, row -> {
                    organisations.takeOff(VISITOR, row.id(), staff, inWords(proof, owner));
                    return redirect("/refer/mine/staff/" + row.id());
                }));
    }

    /** A lead goes. The last one says first who leads in their place. */
    @PostMapping("/remove-me")
    Screen removeMe(@PathVariable UUID school, RemoveMeForm form, VisitorBrowser browser) {
        return referralEditing.proven(
                browser,
                (proof, owner) -> theirs(school, OrganisationRow::leads, row -> {
                    var now = page(row, StaffForm.EMPTY, List.of());
                    return switch (form.check(now.hasOtherLead(), now.successors())) {
                        case Bad<Optional<UUID>>(var problems) -> page(row, StaffForm.EMPTY, problems);
                        case Good<Optional<UUID>>(var next)
                        when organisations.leave(VISITOR, row.id(), next, inWords(proof, owner)) ->
                            redirect("/refer/mine");
                        case Good<Optional<UUID>> _ ->
                            page(row, StaffForm.EMPTY, List.of(new Problem("next", RemoveMeForm.WHO_LEADS)));
                    };
                }));
    }

    private String inWords(AddressProof proof, byte[] owner) {
        return organisations.named(owner).map(StaffRow::inWords).orElse(proof.email());
    }

    private Screen theirs(UUID organisation, Predicate<OrganisationRow> may, Function<OrganisationRow, Screen> screen) {
        return organisations.mine().stream()
                .filter(row -> row.id().equals(organisation))
                .filter(may)
                .findFirst()
                .map(screen)
                .orElse(FailedRequest.NOT_FOUND);
    }

    private StaffPage page(OrganisationRow row, StaffForm form, List<Problem> problems) {
        return new StaffPage(row, organisations.staff(row.id()), form, problems);
    }
}
