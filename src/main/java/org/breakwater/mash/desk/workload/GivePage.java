package org.breakwater.mash.desk.workload;

import java.util.List;
import org.breakwater.access.Accounts.ColleagueRow;
import org.breakwater.mash.desk.ContactScreen;
import org.breakwater.mash.desk.Snag;
import org.breakwater.mash.model.AllocationRow;
import org.breakwater.mash.model.ContactRow;
import org.breakwater.web.govuk.Choice;

/** @param people to whom the person who looks may give it */
public record GivePage(ContactRow contact, List<AllocationRow> had, List<ColleagueRow> people, GiveForm form, Snag snag)
        implements ContactScreen {

    public List<Choice> choices() {
        return people.stream()
                .map(one -> Choice.of(one.id().toString(), one.name())
                        .hint(one.asRole().title()))
                .toList();
    }
}
