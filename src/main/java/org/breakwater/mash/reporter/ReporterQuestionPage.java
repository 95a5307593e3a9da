package org.breakwater.mash.reporter;

import java.util.List;
import org.breakwater.casework.screens.Rejection;
import org.breakwater.frontdoor.conversations.ReporterConversation.Question;
import org.breakwater.frontdoor.receivedreports.ReportContent;
import org.breakwater.mash.contact.ContactScreen;
import org.breakwater.mash.lifecycle.ContactRow;
import org.breakwater.web.govuk.Choice;

/**
 * Asking the reporter.
 *
 * @param warnings what to consider before this text is sent; a person decides
 */
public record ReporterQuestionPage(ContactRow contact, ReporterQuestionForm form, List<String> warnings, Rejection snag)
        implements ContactScreen {

    public ReportContent.Way way() {
        return ReportContent.Way.valueOf(contact.way());
    }

    public List<Choice> questions() {
        return Question.offeredTo(way()).stream()
                .map(q -> Choice.of(q, q == Question.OTHER ? "Something else" : q.inWords(way())))
                .toList();
    }

    public boolean offersOwnWords() {
        return Question.offeredTo(way()).contains(Question.OTHER);
    }

    @Override
    public int status() {
        return warnings.isEmpty() ? ContactScreen.super.status() : 422;
    }
}
