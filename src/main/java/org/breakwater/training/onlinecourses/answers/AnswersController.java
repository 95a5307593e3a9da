package org.breakwater.training.onlinecourses.answers;

import static org.breakwater.web.Redirect.redirect;

import org.breakwater.access.ForEveryone;
import org.breakwater.access.proving.VisitorBrowser;
import org.breakwater.training.catalogue.Catalogue;
import org.breakwater.training.onlinecourses.OnlineSteps;
import org.breakwater.training.onlinecourses.attempts.OnlineAttempt;
import org.breakwater.training.onlinecourses.attempts.OnlineAttempts;
import org.breakwater.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Someone checks their answers to an online course, and submits them once. */
@Controller
@ForEveryone
@RequestMapping("/training/online-courses/{elearning}/answers")
class AnswersController {

    private static final String ANSWERS = "/answers";

    private final OnlineSteps steps;
    private final OnlineAttempts attempts;
    private final Catalogue catalogue;

    AnswersController(OnlineSteps steps, OnlineAttempts attempts, Catalogue catalogue) {
        this.steps = steps;
        this.attempts = attempts;
        this.catalogue = catalogue;
    }

    @GetMapping
    Screen answers(@PathVariable String elearning, VisitorBrowser browser) {
        return steps.show(
                browser, elearning, ANSWERS, attempt -> attempt.canFinish() ? page(attempt) : redirect(attempt.next()));
    }

    private AnswersPage page(OnlineAttempt attempt) {
        return new AnswersPage(catalogue.known(attempt.content().course()).orElseThrow(), attempt);
    }

    @PostMapping
    Screen finish(
            @PathVariable String elearning, @RequestParam(defaultValue = "") String attempt, VisitorBrowser browser) {
        return steps.act(browser, elearning, ANSWERS, attempt, this::finish);
    }

    private Screen finish(OnlineAttempt attempt) {
        if (!attempt.canFinish()) {
            return redirect(attempt.next());
        }
        attempts.finish(attempt);
        return redirect(attempt.content().address() + "/result");
    }
}
