package org.breakwater.training.evaluate;

import static org.breakwater.web.Redirect.redirect;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.breakwater.access.ForEveryone;
import org.breakwater.access.proving.Browser;
import org.breakwater.training.Catalogue;
import org.breakwater.training.Course;
import org.breakwater.training.model.AfterRow;
import org.breakwater.training.model.Evaluations;
import org.breakwater.training.model.Stage;
import org.breakwater.training.prove.Proven;
import org.breakwater.web.Checked.Bad;
import org.breakwater.web.Checked.Good;
import org.breakwater.web.Mishap;
import org.breakwater.web.Problem;
import org.breakwater.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Somebody says what a course did: before it, straight after, and twelve weeks later. */
@Controller
@ForEveryone
@RequestMapping("/training/evaluate/{booking}/{stage}")
class EvaluateController {

    private final Proven proven;
    private final Evaluations evaluations;
    private final Catalogue catalogue;
    private final Clock clock;

    EvaluateController(Proven proven, Evaluations evaluations, Catalogue catalogue, Clock clock) {
        this.proven = proven;
        this.evaluations = evaluations;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    @GetMapping
    Screen ask(@PathVariable UUID booking, @PathVariable String stage, Browser browser) {
        return staged(stage)
                .map(at -> proven.show(
                        browser,
                        address(booking, at),
                        email -> found(
                                booking,
                                at,
                                (row, course) -> row.isOpen(at, clock.instant())
                                        ? new EvaluatePage(row, course, at, EvaluateForm.EMPTY, List.of())
                                        : new NotNowPage(row, course, at, clock.instant()))))
                .orElse(Mishap.NOT_FOUND);
    }

    @PostMapping
    Screen say(@PathVariable UUID booking, @PathVariable String stage, EvaluateForm form, Browser browser) {
        return staged(stage)
                .map(at -> proven.act(
                        browser,
                        address(booking, at),
                        email -> found(booking, at, (row, course) -> said(row, course, at, form))))
                .orElse(Mishap.NOT_FOUND);
    }

    private Screen said(AfterRow row, Course course, Stage stage, EvaluateForm form) {
        return switch (form.check(course, stage)) {
            case Bad<Evaluations.Said>(List<Problem> problems) -> new EvaluatePage(row, course, stage, form, problems);
            case Good<Evaluations.Said>(var said) ->
                evaluations.say(row, stage, said)
                        ? redirect(stage.isOfManager() ? "/training/approvals" : "/training/mine")
                        : new NotNowPage(row, course, stage, clock.instant());
        };
    }

    private Screen found(UUID booking, Stage stage, BiFunction<AfterRow, Course, Screen> screen) {
        return evaluations
                .find(booking, stage)
                .flatMap(row -> catalogue.known(row.course()).map(course -> screen.apply(row, course)))
                .orElse(Mishap.NOT_FOUND);
    }

    private static Optional<Stage> staged(String address) {
        return Arrays.stream(Stage.values())
                .filter(stage -> stage.address().equals(address))
                .findFirst();
    }

    private static String address(UUID booking, Stage stage) {
        return "/training/evaluate/" + booking + "/" + stage.address();
    }
}
