package org.breakwater.access.accounts;

import java.util.List;
import org.breakwater.access.Role;
import org.breakwater.web.Page;
import org.breakwater.web.forms.Problem;
import org.breakwater.web.govuk.Choice;

/**
 * @param reader whether they read contacts about people who work with children
 * @param own whether it is the administrator's own account, which another administrator has to change
 * @param stale whether someone else changed it first
 */
public record OneAccountPage(
        AccountChanges.AccountRow account, boolean reader, boolean own, boolean stale, List<Problem> problems)
        implements Page {

    @Override
    public int status() {
        return stale ? 409 : Page.super.status();
    }

    public String title() {
        return Role.valueOf(account.role()).title();
    }

    /** Only people of the desk can be named to read a contact. */
    public boolean isOfTheDesk() {
        return Role.valueOf(account.role()).isOfTheDesk();
    }

    public List<Choice> roles() {
        return AccountsPage.choices();
    }
}
