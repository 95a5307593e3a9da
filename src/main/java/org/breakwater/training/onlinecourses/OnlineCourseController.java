package org.breakwater.training.onlinecourses;

import static org.breakwater.web.Redirect.redirect;

import java.util.List;
import java.util.Optional;
import org.breakwater.access.ForEveryone;
import org.breakwater.access.proving.VisitorBrowser;
import org.breakwater.training.catalogue.Catalogue;
import org.breakwater.training.certificates.Certificates;
import org.breakwater.training.learners.Learners;
import org.breakwater.training.learners.NewLearners;
import org.breakwater.training.onlinecourses.attempts.OnlineAttempt;
import org.breakwater.training.onlinecourses.attempts.OnlineAttempts;
import org.breakwater.training.onlinecourses.content.CourseContent;
import org.breakwater.training.organisations.OrganisationRow;
import org.breakwater.training.prove.ProvenLearner;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked.Bad;
import org.breakwater.web.forms.Checked.Good;
import org.breakwater.web.forms.Problem;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Someone starts an online course, continues it, or reads how they did. */
@Controller
@ForEveryone
@RequestMapping("/training/online-courses/{elearning}")
class OnlineCourseController {

    private static final String RESULT = "/result";

    private final OnlineSteps steps;
    private final ProvenLearner provenLearner;
    private final OnlineAttempts attempts;
    private final Catalogue catalogue;
    private final Learners learners;
    private final NewLearners newLearners;
    private final Certificates certificates;

    OnlineCourseController(
            OnlineSteps steps,
            ProvenLearner provenLearner,
            OnlineAttempts attempts,
            Catalogue catalogue,
            Learners learners,
            NewLearners newLearners,
            Certificates certificates) {
        this.steps = steps;
        this.provenLearner = provenLearner;
        this.attempts = attempts;
        this.catalogue = catalogue;
        this.learners = learners;
        this.newLearners = newLearners;
        this.certificates = certificates;
    }

    @GetMapping
    Screen start(@PathVariable String elearning, VisitorBrowser browser) {
        return steps.of(
                elearning,
                content -> provenLearner.show(
                        browser,
                        content.address(),
                        email -> page(content, OnlineCourseForm.empty(), List.of(), List.of())));
    }

    @PostMapping
    Screen begin(@PathVariable String elearning, OnlineCourseForm form, VisitorBrowser browser) {
        return steps.of(
                elearning,
                content -> provenLearner.act(browser, content.address(), email -> switch (form.check(
                        learners.own().isPresent())) {
                    case Bad<String>(var problems) -> page(content, form, List.of(), problems);
                    case Good<String>(var name) -> begin(content, form, name, email);
                }));
    }

    private Screen begin(CourseContent content, OnlineCourseForm form, String name, String email) {
        return switch (newLearners.of(form, name, email)) {
            case NewLearners.Who.Asked(var adds, var found, var problem) ->
                page(content, adds ? form.adding() : form, found, List.of(problem));
            case NewLearners.Who.Known(var learner) -> redirect(next(attempts.begin(learner, content), form));
        };
    }

    private static String next(OnlineAttempt attempt, OnlineCourseForm form) {
        return form.readsFirst() ? attempt.firstUnit() : attempt.next();
    }

    @GetMapping(RESULT)
    Screen result(@PathVariable String elearning, VisitorBrowser browser) {
        return steps.of(
                elearning,
                content -> provenLearner.show(
                        browser,
                        content.address() + RESULT,
                        email -> attempts.latest(content)
                                .<Screen>map(this::result)
                                .orElseGet(() -> redirect(content.address()))));
    }

    private ResultPage result(OnlineAttempt attempt) {
        var id = attempt.content().course();
        return new ResultPage(catalogue.known(id).orElseThrow(), attempt, certificates.ownOnline(id));
    }

    private OnlineCoursePage page(
            CourseContent content, OnlineCourseForm form, List<OrganisationRow> found, List<Problem> problems) {
        var begun = attempts.open(content);
        return new OnlineCoursePage(
                catalogue.known(content.course()).orElseThrow(),
                content,
                begun,
                begun.isPresent() ? Optional.empty() : attempts.latest(content).map(OnlineAttempt::row),
                attempts.isOutdated(content),
                certificates.ownOnline(content.course()),
                learners.own().isPresent(),
                form,
                found,
                catalogue.kinds(),
                problems);
    }
}
