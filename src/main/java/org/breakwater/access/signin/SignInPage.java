package org.breakwater.access.signin;

import java.util.List;
import org.breakwater.access.InventedPerson;
import org.breakwater.access.Role;
import org.breakwater.access.accounts.Agencies;
import org.breakwater.access.accounts.Teams;
import org.breakwater.web.Page;
import org.breakwater.web.forms.Problem;

/** @param people who can sign in with one click; empty outside the demonstration */
public record SignInPage(
        SignInForm form, List<Problem> problems, List<InventedPerson> people, Agencies agencies, Teams teams)
        implements Page {

    /** Their role, and the agency or team that they act for. */
    public String does(InventedPerson person) {
        var title = person.role().title();
        if (person.belongsTo().isEmpty()) {
            return title;
        }
        return title + ", "
                + (person.role() == Role.TEAM_MEMBER
                        ? teams.nameOf(person.belongsTo())
                        : agencies.nameOf(person.belongsTo()));
    }
}
