package org.breakwater.frontdoor.report.you;

import java.util.List;
import org.breakwater.access.ForEveryone;
import org.breakwater.access.proving.VisitorBrowser;
import org.breakwater.frontdoor.receivedreports.ReportContent;
import org.breakwater.frontdoor.report.journey.ReportJourney;
import org.breakwater.frontdoor.report.journey.ReportStep;
import org.breakwater.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Who tells us, and how to reach them without harm. */
@Controller
@ForEveryone
@RequestMapping("/report/you")
class ReportYouController {

    private final ReportJourney journey;

    ReportYouController(ReportJourney journey) {
        this.journey = journey;
    }

    @GetMapping("/name")
    Screen name(VisitorBrowser browser) {
        return journey.show(
                browser,
                ReportStep.NAME,
                reportPosition ->
                        new ReporterNamePage(ReporterNameForm.of(reportPosition.answers()), List.of(), reportPosition));
    }

    @PostMapping("/name")
    Screen name(ReporterNameForm form, VisitorBrowser browser) {
        return journey.answer(
                browser,
                ReportStep.NAME,
                form.check(),
                ReporterNameForm::keep,
                (problems, reportPosition) -> new ReporterNamePage(form, problems, reportPosition));
    }

    /** One press, and whatever was said of oneself before is gone. */
    @PostMapping("/anonymous")
    Screen unknown(VisitorBrowser browser) {
        return journey.change(
                browser, answers -> answers.with(ReportContent.Reporter.anonymous()), answers -> ReportStep.CHECK);
    }

    @GetMapping("/reach")
    Screen reach(VisitorBrowser browser) {
        return journey.show(
                browser,
                ReportStep.REACH,
                reportPosition -> new ReporterContactPage(
                        ReporterContactForm.of(reportPosition.answers()), List.of(), reportPosition));
    }

    @PostMapping("/reach")
    Screen reach(ReporterContactForm form, VisitorBrowser browser) {
        return journey.answer(
                browser,
                ReportStep.REACH,
                form.check(),
                ReporterContactForm::keep,
                (problems, reportPosition) -> new ReporterContactPage(form, problems, reportPosition));
    }
}
