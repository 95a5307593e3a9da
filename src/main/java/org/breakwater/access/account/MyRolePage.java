package org.breakwater.access.account;

import java.util.List;
import org.breakwater.access.Role;
import org.breakwater.web.Page;
import org.breakwater.web.forms.Problem;
import org.breakwater.web.govuk.Choice;

/**
 * @param held the person's roles, the main one first
 * @param now the current one
 * @param to the next page
 */
public record MyRolePage(List<Role> held, Role now, String to, List<Problem> problems) implements Page {

    public List<Choice> choices() {
        return held.stream().map(role -> Choice.of(role, role.title())).toList();
    }
}
