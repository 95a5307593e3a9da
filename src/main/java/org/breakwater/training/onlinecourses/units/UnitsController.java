package org.breakwater.training.onlinecourses.units;

import static org.breakwater.web.Redirect.redirect;

import org.breakwater.access.ForEveryone;
import org.breakwater.access.proving.VisitorBrowser;
import org.breakwater.training.catalogue.Catalogue;
import org.breakwater.training.onlinecourses.OnlineSteps;
import org.breakwater.training.onlinecourses.attempts.OnlineAttempt;
import org.breakwater.training.onlinecourses.attempts.OnlineAttempts;
import org.breakwater.web.FailedRequest;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.InputParser;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Someone reads an online course, one unit at a time. A unit that is not their turn yet leads to the one that is. */
@Controller
@ForEveryone
@RequestMapping("/training/online-courses/{elearning}/units/{number}")
class UnitsController {

    private static final String UNITS = "/units/";

    private final OnlineSteps steps;
    private final OnlineAttempts attempts;
    private final Catalogue catalogue;

    UnitsController(OnlineSteps steps, OnlineAttempts attempts, Catalogue catalogue) {
        this.steps = steps;
        this.attempts = attempts;
        this.catalogue = catalogue;
    }

    @GetMapping
    Screen unit(@PathVariable String elearning, @PathVariable String number, VisitorBrowser browser) {
        return steps.show(
                browser,
                elearning,
                UNITS,
                number,
                (attempt, unit) -> attempt.canRead(unit) ? page(attempt, unit) : redirect(attempt.next()));
    }

    private UnitPage page(OnlineAttempt attempt, int unit) {
        return new UnitPage(catalogue.known(attempt.content().course()).orElseThrow(), attempt, unit);
    }

    @PostMapping
    Screen read(
            @PathVariable String elearning,
            @PathVariable String number,
            @RequestParam(defaultValue = "") String attempt,
            VisitorBrowser browser) {
        return InputParser.count(number)
                .map(unit -> steps.act(browser, elearning, UNITS + unit, attempt, open -> read(open, unit)))
                .orElse(FailedRequest.NOT_FOUND);
    }

    private Screen read(OnlineAttempt attempt, int unit) {
        if (!attempt.canRead(unit)) {
            return redirect(attempt.next());
        }
        attempts.read(attempt, unit);
        return redirect(attempt.after(unit));
    }
}
