package org.breakwater.frontdoor.report.you;

import java.util.List;
import org.breakwater.access.ForEveryone;
import org.breakwater.access.proving.VisitorBrowser;
import org.breakwater.frontdoor.receivedreports.ReportContent;
import org.breakwater.frontdoor.report.draft.ReportAnswers;
import org.breakwater.frontdoor.report.journey.ReportJourney;
import org.breakwater.frontdoor.report.journey.ReportStep;
import org.breakwater.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The reporter, and how to reach them safely. */
@Controller
@ForEveryone
@RequestMapping("/report/you")
class ReportYouController {

    private final ReportJourney journey;

    ReportYouController(ReportJourney journey) {
        this.journey = journey;
    }

    @GetMapping("/reporter-details")
    Screen details(VisitorBrowser browser) {
        return journey.show(
                browser,
                ReportStep.YOU,
                reportPosition -> new ReporterDetailsPage(
                        ReporterDetailsForm.of(reportPosition.answers()), List.of(), reportPosition));
    }

    @PostMapping("/reporter-details")
    Screen details(ReporterDetailsForm form, VisitorBrowser browser) {
        return journey.answer(
                browser,
                ReportStep.YOU,
                form.check(),
                ReportAnswers::with,
                (problems, reportPosition) -> new ReporterDetailsPage(form, problems, reportPosition));
    }

    /** One press removes everything that was entered about the reporter. */
    @PostMapping("/anonymous")
    Screen unknown(VisitorBrowser browser) {
        return journey.change(
                browser, answers -> answers.with(ReportContent.Reporter.anonymous()), answers -> ReportStep.CHECK);
    }
}
