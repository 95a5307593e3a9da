package org.breakwater.frontdoor.report.children;

import java.util.List;
import java.util.Optional;
import org.breakwater.access.ForEveryone;
import org.breakwater.access.proving.VisitorBrowser;
import org.breakwater.frontdoor.report.draft.ReportAnswers;
import org.breakwater.frontdoor.report.journey.ReportJourney;
import org.breakwater.frontdoor.report.journey.ReportPosition;
import org.breakwater.frontdoor.report.journey.ReportStep;
import org.breakwater.frontdoor.report.journey.ReportSubmission;
import org.breakwater.web.Redirect;
import org.breakwater.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Which children it is about, and where they are. */
@Controller
@ForEveryone
@RequestMapping("/report/children")
class ReportChildrenController {

    private final ReportJourney journey;
    private final ReportSubmission reportSubmission;

    ReportChildrenController(ReportJourney journey, ReportSubmission reportSubmission) {
        this.journey = journey;
        this.reportSubmission = reportSubmission;
    }

    @GetMapping("/{place}")
    Screen who(@PathVariable int place, VisitorBrowser browser) {
        return journey.show(browser, ReportStep.CHILD, reportPosition -> {
            var children = reportPosition.answers().children();
            if (!isPlace(place, reportPosition.answers())) {
                return Redirect.redirect(ReportStep.CHILDREN.path());
            }
            var form = place <= children.size() ? ReportChildForm.of(children.get(place - 1)) : ReportChildForm.EMPTY;
            return new ReportChildPage(form, List.of(), place, back(place, reportPosition));
        });
    }

    @PostMapping("/{place}")
    Screen who(
            @PathVariable int place,
            ReportChildForm form,
            @RequestParam(name = ReportPosition.THEN, defaultValue = "") String then,
            VisitorBrowser browser) {
        return journey.answer(
                browser,
                ReportStep.CHILD,
                form.check(),
                (answers, child) -> isPlace(place, answers) ? answers.withChild(place, child) : answers,
                (problems, reportPosition) -> {
                    var now = reportPosition.isLate() ? 1 : place;
                    return new ReportChildPage(form, problems, now, back(now, reportPosition));
                },
                draft -> switch (then) {
                    case ReportPosition.ANOTHER -> Optional.of(another(draft.answers()));
                    case ReportChildPage.SEND -> Optional.of(reportSubmission.send(browser, draft));
                    default ->
                        Optional.<Screen>of(Redirect.redirect(ReportStep.CHILDREN.path()))
                                .filter(list -> place > 1);
                });
    }

    private static Screen another(ReportAnswers answers) {
        return answers.children().size() < ReportAnswers.MOST_CHILDREN
                ? Redirect.redirect("/report/children/" + (answers.children().size() + 1))
                : Redirect.redirect(ReportStep.CHILDREN.path());
    }

    @GetMapping
    Screen list(VisitorBrowser browser) {
        return journey.show(browser, ReportStep.CHILDREN, reportPosition -> {
            if (reportPosition.answers().children().isEmpty()) {
                return Redirect.redirect(ReportStep.CHILD.path());
            }
            var next = reportPosition.changing() ? ReportStep.CHECK : ReportStep.ABOUT_CHILD;
            return new ReportChildrenPage(reportPosition.answers().children(), next.path(), reportPosition);
        });
    }

    @PostMapping("/{place}/remove")
    Screen remove(@PathVariable int place, VisitorBrowser browser) {
        return journey.change(
                browser,
                answers -> answers.withoutChild(place),
                answers -> answers.children().isEmpty() ? ReportStep.CHILD : ReportStep.CHILDREN);
    }

    @GetMapping("/about")
    Screen about(VisitorBrowser browser) {
        return journey.show(
                browser,
                ReportStep.ABOUT_CHILD,
                reportPosition -> new AboutChildrenPage(
                        AboutChildrenForm.of(reportPosition.answers()), List.of(), reportPosition));
    }

    @PostMapping("/about")
    Screen about(AboutChildrenForm form, VisitorBrowser browser) {
        return journey.answer(
                browser,
                ReportStep.ABOUT_CHILD,
                form.check(),
                AboutChildrenForm::keep,
                (problems, reportPosition) -> new AboutChildrenPage(form, problems, reportPosition));
    }

    /** From the second child on, the way back is the list. */
    private static ReportPosition back(int place, ReportPosition reportPosition) {
        return place == 1 ? reportPosition : reportPosition.from(ReportStep.CHILDREN.path());
    }

    private static boolean isPlace(int place, ReportAnswers answers) {
        return place >= 1 && place <= Math.min(answers.children().size() + 1, ReportAnswers.MOST_CHILDREN);
    }
}
