package org.breakwater.mash.reporter;

import org.breakwater.frontdoor.conversations.ReporterConversation.Question;
import org.breakwater.frontdoor.receivedreports.ReportContent;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/**
 * A question to the reporter: one with a fixed wording, or free text.
 *
 * @param sure ticked by a user who has read the warnings and sends it all the same
 */
public record ReporterQuestionForm(String version, String question, String words, String sure) implements Form {

    /** The question with free text, which the fixed ones do not need. */
    record Asked(Question question, String words) {

        @Override
        public String toString() {
            return "Asked[" + question + "]";
        }
    }

    boolean isSure() {
        return !sure.isBlank();
    }

    /** @param way who reported it: a child is asked only questions with a fixed wording */
    Checked<Asked> check(ReportContent.Way way) {
        var ask = new Questions();
        var chosen = ask.one("question", question, Question.class, "Select a question")
                .filter(Question.offeredTo(way)::contains);
        ask.must(question.isBlank() || chosen.isPresent(), "question", "Select one of these questions");
        var own = chosen.filter(q -> q == Question.OTHER).isPresent();
        ask.must(!own || !words.isBlank(), "words", "Enter the question");
        var said = ask.maybe("words", words, 1000);
        return ask.then(() -> new Asked(chosen.orElseThrow(), own ? said : ""));
    }

    @Override
    public String toString() {
        return "ReporterQuestionForm[…]";
    }
}
