package org.breakwater.training.evaluate;

import static org.breakwater.web.Redirect.redirect;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.breakwater.access.ForEveryone;
import org.breakwater.access.proving.VisitorBrowser;
import org.breakwater.training.catalogue.Catalogue;
import org.breakwater.training.catalogue.Course;
import org.breakwater.training.prove.ProvenLearner;
import org.breakwater.web.FailedRequest;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Checked.Good;
import org.breakwater.web.forms.Problem;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Someone completes an evaluation: before the course, straight after, and twelve weeks later. */
@Controller
@ForEveryone
@RequestMapping("/training/evaluate/{booking}/{stage}")
class EvaluationController {

    private final ProvenLearner provenLearner;
    private final Evaluations evaluations;
    private final Catalogue catalogue;
    private final Clock clock;

    EvaluationController(ProvenLearner provenLearner, Evaluations evaluations, Catalogue catalogue, Clock clock) {
        this.provenLearner = provenLearner;
        this.evaluations = evaluations;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    @GetMapping
    Screen ask(@PathVariable UUID booking, @PathVariable String stage, VisitorBrowser browser) {
        return staged(stage)
                .map(at -> provenLearner.show(
                        browser,
                        address(booking, at),
                        email -> found(
                                booking,
                                at,
                                (row, course) -> row.isOpen(at, clock.instant())
                                        ? new EvaluationPage(row, course, at, EvaluationForm.EMPTY, List.of())
                                        : new EvaluationUnavailablePage(row, course, at, clock.instant()))))
                .orElse(FailedRequest.NOT_FOUND);
    }

    @PostMapping
    Screen say(@PathVariable UUID booking, @PathVariable String stage, EvaluationForm form, VisitorBrowser browser) {
        return staged(stage)
                .map(at -> provenLearner.act(
                        browser,
                        address(booking, at),
                        email -> found(booking, at, (row, course) -> said(row, course, at, form))))
                .orElse(FailedRequest.NOT_FOUND);
    }

    private Screen said(EvaluationRow row, Course course, EvaluationStage stage, EvaluationForm form) {
        return switch (form.check(course, stage)) {
            case Bad<Evaluations.Answers>(List<Problem> problems) ->
                new EvaluationPage(row, course, stage, form, problems);
            case Good<Evaluations.Answers>(var said) ->
                evaluations.say(row, stage, said)
                        ? redirect(stage.isOfManager() ? "/training/approvals" : "/training/mine")
                        : new EvaluationUnavailablePage(row, course, stage, clock.instant());
        };
    }

    private Screen found(UUID booking, EvaluationStage stage, BiFunction<EvaluationRow, Course, Screen> screen) {
        return evaluations
                .find(booking, stage)
                .flatMap(row -> catalogue.known(row.course()).map(course -> screen.apply(row, course)))
                .orElse(FailedRequest.NOT_FOUND);
    }

    private static Optional<EvaluationStage> staged(String address) {
        return Arrays.stream(EvaluationStage.values())
                .filter(stage -> stage.address().equals(address))
                .findFirst();
    }

    private static String address(UUID booking, EvaluationStage stage) {
        return "/training/evaluate/" + booking + "/" + stage.address();
    }
}
