package org.breakwater.mash.presentingissues;

import java.util.List;
import org.breakwater.casework.presentingissues.IssueList;
import org.breakwater.casework.presentingissues.TickedIssues;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/** The issues of each child as they are selected. */
public record PresentingIssuesForm(String version, List<String> issues) implements Form {

    /** @param list the issues to choose from on the day */
    Checked<TickedIssues> check(IssueList list) {
        var ask = new Questions();
        var ticked = TickedIssues.read(issues, list);
        ask.must(!ticked.all().isEmpty(), "issues", "Select at least one presenting issue, or “No issue identified”");
        ask.must(ticked.goTogether(), "issues", TickedIssues.NOT_TOGETHER);
        return ask.then(() -> ticked);
    }

    PresentingIssuesForm at(int newVersion) {
        return new PresentingIssuesForm(String.valueOf(newVersion), issues);
    }
}
