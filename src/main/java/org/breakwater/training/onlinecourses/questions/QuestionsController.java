package org.breakwater.training.onlinecourses.questions;

import static org.breakwater.web.Redirect.redirect;

import java.util.List;
import org.breakwater.access.ForEveryone;
import org.breakwater.access.proving.VisitorBrowser;
import org.breakwater.training.catalogue.Catalogue;
import org.breakwater.training.onlinecourses.OnlineSteps;
import org.breakwater.training.onlinecourses.attempts.OnlineAttempt;
import org.breakwater.training.onlinecourses.attempts.OnlineAttempts;
import org.breakwater.web.FailedRequest;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Checked.Good;
import org.breakwater.web.forms.InputParser;
import org.breakwater.web.forms.Problem;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Someone answers the questions of an online course, one at a time. */
@Controller
@ForEveryone
@RequestMapping("/training/online-courses/{elearning}/questions/{number}")
class QuestionsController {

    private static final String QUESTIONS = "/questions/";

    private final OnlineSteps steps;
    private final OnlineAttempts attempts;
    private final Catalogue catalogue;

    QuestionsController(OnlineSteps steps, OnlineAttempts attempts, Catalogue catalogue) {
        this.steps = steps;
        this.attempts = attempts;
        this.catalogue = catalogue;
    }

    @GetMapping
    Screen question(@PathVariable String elearning, @PathVariable String number, VisitorBrowser browser) {
        return steps.show(
                browser,
                elearning,
                QUESTIONS,
                number,
                (attempt, question) -> attempt.canAnswer(question)
                        ? page(attempt, question, attempt.selected(question), List.of())
                        : redirect(attempt.next()));
    }

    @PostMapping
    Screen answer(
            @PathVariable String elearning, @PathVariable String number, QuestionForm form, VisitorBrowser browser) {
        return InputParser.count(number)
                .map(question -> steps.act(
                        browser, elearning, QUESTIONS + question, form.attempt(), open -> answer(open, question, form)))
                .orElse(FailedRequest.NOT_FOUND);
    }

    private Screen answer(OnlineAttempt attempt, int question, QuestionForm form) {
        if (!attempt.canAnswer(question)) {
            return redirect(attempt.next());
        }
        return switch (form.check(attempt.content().question(question))) {
            case Bad<Integer>(var problems) -> page(attempt, question, form.answer(), problems);
            case Good<Integer>(var answer) -> {
                attempts.answer(attempt, question, answer);
                yield redirect(attempt.with(question, answer).next());
            }
        };
    }

    private QuestionPage page(OnlineAttempt attempt, int question, String answer, List<Problem> problems) {
        var course = catalogue.known(attempt.content().course()).orElseThrow();
        return new QuestionPage(course, attempt, question, new QuestionForm(attempt.id(), answer), problems);
    }
}
