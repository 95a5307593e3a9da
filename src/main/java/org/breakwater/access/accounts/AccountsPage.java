package org.breakwater.access.accounts;

import java.util.Arrays;
import java.util.List;
import org.breakwater.access.Invitations;
import org.breakwater.access.Role;
import org.breakwater.access.model.AccountChanges;
import org.breakwater.web.Page;
import org.breakwater.web.Problem;
import org.breakwater.web.govuk.Choice;

/** @param number the page of the list, from 1 */
public record AccountsPage(
        List<AccountChanges.AccountRow> accounts,
        int number,
        boolean more,
        List<Invitations.OpenRow> invitations,
        InviteForm form,
        List<Problem> problems)
        implements Page {

    public String titleOf(String role) {
        return Role.valueOf(role).title();
    }

    public List<Choice> roles() {
        return choices();
    }

    static List<Choice> choices() {
        return Arrays.stream(Role.values())
                .map(role -> Choice.of(role, role.title()))
                .toList();
    }
}
