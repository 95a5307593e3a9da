package org.breakwater.frontdoor.report.others;

import java.util.List;
import org.breakwater.access.ForEveryone;
import org.breakwater.access.proving.VisitorBrowser;
import org.breakwater.frontdoor.report.journey.ReportJourney;
import org.breakwater.frontdoor.report.journey.ReportStep;
import org.breakwater.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The people around the child. */
@Controller
@ForEveryone
@RequestMapping("/report/others")
class OthersController {

    private final ReportJourney journey;

    OthersController(ReportJourney journey) {
        this.journey = journey;
    }

    @GetMapping("/home")
    Screen home(VisitorBrowser browser) {
        return journey.show(
                browser,
                ReportStep.OTHERS,
                reportPosition ->
                        new OthersAtHomePage(OthersAtHomeForm.of(reportPosition.answers()), List.of(), reportPosition));
    }

    @PostMapping("/home")
    Screen home(OthersAtHomeForm form, VisitorBrowser browser) {
        return journey.answer(
                browser,
                ReportStep.OTHERS,
                form.check(),
                (answers, others) -> answers.with(answers.around().withWhoElse(others)),
                (problems, reportPosition) -> new OthersAtHomePage(form, problems, reportPosition));
    }

    @GetMapping("/work")
    Screen work(VisitorBrowser browser) {
        return journey.show(
                browser,
                ReportStep.WORK,
                reportPosition -> new WorksWithChildrenPage(
                        WorksWithChildrenForm.of(reportPosition.answers()), List.of(), reportPosition));
    }

    @PostMapping("/work")
    Screen work(WorksWithChildrenForm form, VisitorBrowser browser) {
        return journey.answer(
                browser,
                ReportStep.WORK,
                form.check(),
                (answers, told) -> answers.with(answers.around().withWork(told.works(), told.workWords())),
                (problems, reportPosition) -> new WorksWithChildrenPage(form, problems, reportPosition));
    }

    @GetMapping("/parents")
    Screen parents(VisitorBrowser browser) {
        return journey.show(
                browser,
                ReportStep.PARENTS,
                reportPosition ->
                        new ParentsAwarePage(ParentsAwareForm.of(reportPosition.answers()), List.of(), reportPosition));
    }

    @PostMapping("/parents")
    Screen parents(ParentsAwareForm form, VisitorBrowser browser) {
        return journey.answer(
                browser,
                ReportStep.PARENTS,
                form.check(),
                (answers, told) -> answers.with(answers.around().withParents(told.parents(), told.parentsWords())),
                (problems, reportPosition) -> new ParentsAwarePage(form, problems, reportPosition));
    }
}
