package org.breakwater.frontdoor.report.child;

import java.util.List;
import org.breakwater.access.ForEveryone;
import org.breakwater.access.proving.VisitorBrowser;
import org.breakwater.frontdoor.report.draft.ReportAnswers;
import org.breakwater.frontdoor.report.journey.ReportJourney;
import org.breakwater.frontdoor.report.journey.ReportPosition;
import org.breakwater.frontdoor.report.journey.ReportStep;
import org.breakwater.web.Redirect;
import org.breakwater.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Which children it is about, and where they are. */
@Controller
@ForEveryone
@RequestMapping("/report/child")
class ChildController {

    private final ReportJourney journey;

    ChildController(ReportJourney journey) {
        this.journey = journey;
    }

    @GetMapping("/who/{place}")
    Screen who(@PathVariable int place, VisitorBrowser browser) {
        return journey.show(browser, ReportStep.CHILD, reportPosition -> {
            var children = reportPosition.answers().children();
            if (!isPlace(place, reportPosition.answers())) {
                return Redirect.redirect(ReportStep.CHILDREN.path());
            }
            var form =
                    place <= children.size() ? ReportedChildForm.of(children.get(place - 1)) : ReportedChildForm.EMPTY;
            return new ReportedChildPage(form, List.of(), place, back(place, reportPosition));
        });
    }

    @PostMapping("/who/{place}")
    Screen who(@PathVariable int place, ReportedChildForm form, VisitorBrowser browser) {
        return journey.answer(
                browser,
                ReportStep.CHILD,
                form.check(),
                (answers, child) -> isPlace(place, answers) ? answers.withChild(place, child) : answers,
                (problems, reportPosition) -> {
                    var now = reportPosition.isLate() ? 1 : place;
                    return new ReportedChildPage(form, problems, now, back(now, reportPosition));
                });
    }

    @GetMapping("/list")
    Screen list(VisitorBrowser browser) {
        return journey.show(browser, ReportStep.CHILDREN, reportPosition -> {
            if (reportPosition.answers().children().isEmpty()) {
                return Redirect.redirect(ReportStep.CHILD.path());
            }
            var next = reportPosition.changing() ? ReportStep.CHECK : ReportStep.WHERE;
            return new ReportedChildrenPage(reportPosition.answers().children(), next.path(), reportPosition);
        });
    }

    @PostMapping("/remove/{place}")
    Screen remove(@PathVariable int place, VisitorBrowser browser) {
        return journey.change(
                browser,
                answers -> answers.withoutChild(place),
                answers -> answers.children().isEmpty() ? ReportStep.CHILD : ReportStep.CHILDREN);
    }

    @GetMapping("/where")
    Screen where(VisitorBrowser browser) {
        return journey.show(
                browser,
                ReportStep.WHERE,
                reportPosition ->
                        new WhereaboutsPage(WhereaboutsForm.of(reportPosition.answers()), List.of(), reportPosition));
    }

    @PostMapping("/where")
    Screen where(WhereaboutsForm form, VisitorBrowser browser) {
        return journey.answer(
                browser,
                ReportStep.WHERE,
                form.check(),
                (answers, told) -> answers.with(answers.around().withPlace(told.whereNow(), told.withWhom())),
                (problems, reportPosition) -> new WhereaboutsPage(form, problems, reportPosition));
    }

    /** From the second child on, the way back is the list. */
    private static ReportPosition back(int place, ReportPosition reportPosition) {
        return place == 1 ? reportPosition : reportPosition.from(ReportStep.CHILDREN.path());
    }

    private static boolean isPlace(int place, ReportAnswers answers) {
        return place >= 1 && place <= Math.min(answers.children().size() + 1, ReportAnswers.MOST_CHILDREN);
    }
}
