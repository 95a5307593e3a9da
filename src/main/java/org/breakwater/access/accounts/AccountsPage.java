package org.breakwater.access.accounts;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.breakwater.access.Role;
import org.breakwater.access.invitation.Invitations;
import org.breakwater.web.Page;
import org.breakwater.web.forms.Problem;
import org.breakwater.web.govuk.Choice;
import org.jspecify.annotations.Nullable;

/** @param number the page of the list, from 1 */
public record AccountsPage(
        List<AccountRow> accounts,
        int number,
        boolean more,
        List<Invitations.OpenRow> invitations,
        Agencies known,
        Teams teams,
        InvitePersonForm form,
        List<Problem> problems)
        implements Page {

    public String titleOf(String role, @Nullable String belongsTo) {
        var title = Role.valueOf(role).title();
        if (belongsTo == null) {
            return title;
        }
        var isOfATeam = Role.valueOf(role) == Role.TEAM_MEMBER;
        return title + ", " + (isOfATeam ? teams.nameOf(belongsTo) : known.nameOf(belongsTo));
    }

    /** The main role and further ones. */
    public String titlesOf(AccountRow account) {
        var main = titleOf(account.role(), account.belongsTo());
        return account.further() == null
                ? main
                : Stream.of(account.further().split(" "))
                        .map(role -> Role.valueOf(role).title())
                        .collect(Collectors.joining("; ", main + "; ", ""));
    }

    public List<Choice> teamChoices() {
        return teams.all().stream().map(one -> Choice.of(one.id(), one.name())).toList();
    }

    public List<Choice> agencies() {
        return known.all().stream().map(one -> Choice.of(one.id(), one.name())).toList();
    }

    public List<Choice> roles() {
        return Arrays.stream(Role.values())
                .map(role -> Choice.of(role, role.title()))
                .toList();
    }

    /**
     * Roles that can be switched to: people who act for an agency or a team are invited to that role, and nobody is
     * switched to it.
     */
    static List<Choice> choices() {
        return Arrays.stream(Role.values())
                .filter(role -> !role.isForOne())
                .map(role -> Choice.of(role, role.title()))
                .toList();
    }
}
