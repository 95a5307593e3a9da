package org.breakwater.mash.allocation;

import java.util.List;
import org.breakwater.access.Accounts.ColleagueRow;
import org.breakwater.mash.contact.ContactScreen;
import org.breakwater.mash.contact.Rejection;
import org.breakwater.mash.lifecycle.ContactRow;
import org.breakwater.web.govuk.Choice;

/** @param people to whom the person who looks may give it */
public record AllocationPage(
        ContactRow contact, List<AllocationRow> had, List<ColleagueRow> people, AllocationForm form, Rejection snag)
        implements ContactScreen {

    public List<Choice> choices() {
        return people.stream()
                .map(one -> Choice.of(one.id().toString(), one.name())
                        .hint(one.asRole().title()))
                .toList();
    }
}
