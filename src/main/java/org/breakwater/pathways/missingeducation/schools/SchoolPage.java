package org.breakwater.pathways.missingeducation.schools;

import java.util.List;
import org.breakwater.access.Accounts.ColleagueRow;
import org.breakwater.pathways.missingeducation.records.SchoolRow;
import org.breakwater.web.Page;
import org.breakwater.web.forms.Problem;
import org.breakwater.web.govuk.Choice;

/** A school. @param leads who acts for it; @param all everyone who holds that post */
public record SchoolPage(
        SchoolRow school, List<ColleagueRow> leads, List<ColleagueRow> all, TermDatesForm form, List<Problem> problems)
        implements Page {

    public List<Choice> choices() {
        return all.stream()
                .map(one -> Choice.of(one.id().toString(), one.name()))
                .toList();
    }

    public String path() {
        return SchoolsPage.ADDRESS + "/" + school.id();
    }
}
