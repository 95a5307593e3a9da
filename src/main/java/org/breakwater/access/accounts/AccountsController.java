package org.breakwater.access.accounts;

import static org.breakwater.web.Redirect.redirect;

import java.util.List;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.For;
import org.breakwater.access.Role;
import org.breakwater.access.invitation.Invitations;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.InputParser;
import org.breakwater.web.forms.Problem;
import org.breakwater.web.shell.SiteDetails;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The accounts and pending invitations. */
@Controller
@RequestMapping("/accounts")
@For(Role.ADMINISTRATOR)
class AccountsController {

    private static final int A_PAGE = 50;

    private final AccountChanges accounts;
    private final Invitations invitations;
    private final Agencies agencies;
    private final Teams teams;
    private final SiteDetails siteDetails;

    AccountsController(
            AccountChanges accounts, Invitations invitations, Agencies agencies, Teams teams, SiteDetails siteDetails) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.agencies = agencies;
        this.teams = teams;
        this.siteDetails = siteDetails;
    }

    @GetMapping
    Screen list(@RequestParam(defaultValue = "1") String page, Actor.Person administrator) {
        return page(administrator, InputParser.page(page), new InvitePersonForm("", "", "", ""), List.of());
    }

    @PostMapping("/invite")
    Screen invite(InvitePersonForm form, Actor.Person administrator) {
        return switch (form.check(agencies, teams)) {
            case Checked.Bad<InvitePersonForm.Guest>(var problems) -> page(administrator, 1, form, problems);
            case Checked.Good<InvitePersonForm.Guest>(var guest) -> {
                if (siteDetails.demo()) {
                    var problem = new Problem("email", "This is a demonstration: real people cannot be invited here");
                    yield page(administrator, 1, form, List.of(problem));
                }
                yield invited(administrator, guest)
                        ? redirect("/accounts")
                        : page(administrator, 1, form, List.of(hasOne()));
            }
        };
    }

    private boolean invited(Actor.Person administrator, InvitePersonForm.Guest guest) {
        var invitation = switch (guest.role()) {
            case RESEARCHER -> invitations.inviteResearcher(administrator, guest.belongsTo(), guest.email());
            case TEAM_MEMBER -> invitations.inviteTeamMember(administrator, guest.belongsTo(), guest.email());
            default -> invitations.invite(administrator, guest.role(), guest.email());
        };
        return invitation.isPresent();
    }

    @PostMapping("/invitations/{id}/withdraw")
    Screen withdraw(@PathVariable UUID id, Actor.Person administrator) {
        invitations.withdraw(administrator, id);
        return redirect("/accounts");
    }

    private static Problem hasOne() {
        return new Problem("email", "There is already an account with this email address");
    }

    private AccountsPage page(Actor.Person administrator, int number, InvitePersonForm form, List<Problem> problems) {
        var rows = accounts.page(administrator, A_PAGE + 1, (number - 1) * A_PAGE);
        var more = rows.size() > A_PAGE;
        var shown = more ? rows.subList(0, A_PAGE) : rows;
        return new AccountsPage(shown, number, more, invitations.open(administrator), agencies, teams, form, problems);
    }
}
