package org.breakwater.mash.desk.question;

import org.breakwater.frontdoor.Conversation;
import org.breakwater.web.Checked;
import org.breakwater.web.Form;
import org.breakwater.web.Questions;

/** A question to the person who told us: one of the three that are always right to ask, or our own words. */
public record QuestionForm(String version, String question, String words) implements Form {

    /** The question with its own words, which the fixed ones do not need. */
    record Asked(Conversation.Question question, String words) {

        @Override
        public String toString() {
            return "Asked[" + question + "]";
        }
    }

    Checked<Asked> check() {
        var ask = new Questions();
        var chosen = ask.one("question", question, Conversation.Question.class, "Choose what to ask");
        var own = chosen.filter(q -> q == Conversation.Question.OTHER).isPresent();
        ask.must(!own || !words.isBlank(), "words", "Write the question");
        var said = ask.maybe("words", words, 1000);
        return ask.then(() -> new Asked(chosen.orElseThrow(), own ? said : ""));
    }

    @Override
    public String toString() {
        return "QuestionForm[…]";
    }
}
