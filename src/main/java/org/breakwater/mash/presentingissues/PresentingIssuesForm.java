package org.breakwater.mash.presentingissues;

import java.util.List;
import org.breakwater.casework.presentingissues.IssueList;
import org.breakwater.casework.presentingissues.IssueQuestions;
import org.breakwater.casework.presentingissues.TickedIssues;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/**
 * The issues of each child as they are ticked.
 *
 * @param to which button was pressed: {@link IssueQuestions#TICK_SUGGESTED}, or empty to save
 */
public record PresentingIssuesForm(String version, List<String> issues, String to) implements Form {

    /** @param list the issues to choose from on the day */
    Checked<TickedIssues> check(IssueList list) {
        var ask = new Questions();
        var ticked = TickedIssues.read(issues, list);
        ask.must(!ticked.all().isEmpty(), "issues", "Select at least one presenting issue, or “No factors identified”");
        ask.must(ticked.goTogether(), "issues", TickedIssues.NOT_TOGETHER);
        return ask.then(() -> ticked);
    }

    boolean asksForSuggested() {
        return to.equals(IssueQuestions.TICK_SUGGESTED);
    }

    PresentingIssuesForm ticking(List<String> boxes) {
        return new PresentingIssuesForm(version, boxes, "");
    }

    PresentingIssuesForm at(int newVersion) {
        return new PresentingIssuesForm(String.valueOf(newVersion), issues, "");
    }
}
