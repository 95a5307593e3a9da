package org.breakwater.training.onlinecourses.questions;

import org.breakwater.training.onlinecourses.content.ContentQuestion;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.InputParser;
import org.breakwater.web.forms.Questions;

/**
 * The answer to one question.
 *
 * @param attempt the id of the attempt that the page belongs to
 * @param answer the number of an option
 */
public record QuestionForm(String attempt, String answer) implements Form {

    Checked<Integer> check(ContentQuestion question) {
        var ask = new Questions();
        var chosen = InputParser.count(answer).filter(question::has);
        ask.must(chosen.isPresent(), "answer", "Select an answer");
        return ask.then(chosen::orElseThrow);
    }
}
