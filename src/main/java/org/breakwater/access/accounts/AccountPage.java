package org.breakwater.access.accounts;

import java.util.List;
import org.breakwater.access.Role;
import org.breakwater.access.records.RecordKind;
import org.breakwater.web.Page;
import org.breakwater.web.forms.Problem;
import org.breakwater.web.govuk.Choice;

/**
 * @param posts the account's posts, the main role first
 * @param reader whether they read contacts about people who work with children
 * @param own whether it is the administrator's own account, which another administrator has to change
 * @param stale whether someone else changed it first
 */
public record AccountPage(
        AccountRow account, List<Role> posts, boolean reader, boolean own, boolean stale, List<Problem> problems)
        implements Page {

    @Override
    public int status() {
        return stale ? 409 : Page.super.status();
    }

    public String title() {
        return Role.valueOf(account.role()).title();
    }

    /** Only someone whose post sees contacts can be named as a reader. */
    public boolean seesContacts() {
        return posts.stream().anyMatch(RecordKind.CONTACT::isSeenBy);
    }

    public List<Role> further() {
        return posts.subList(1, posts.size());
    }

    public List<Choice> roles() {
        return AccountsPage.choices();
    }

    public List<Choice> rolesToAdd() {
        return AccountsPage.choices().stream()
                .filter(choice -> posts.stream().noneMatch(role -> role.name().equals(choice.value())))
                .toList();
    }
}
