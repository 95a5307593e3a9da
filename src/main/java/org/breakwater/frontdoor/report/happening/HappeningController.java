package org.breakwater.frontdoor.report.happening;

import java.util.List;
import org.breakwater.access.ForEveryone;
import org.breakwater.access.proving.VisitorBrowser;
import org.breakwater.frontdoor.receivedreports.ReportContent.Way;
import org.breakwater.frontdoor.report.ReportReaders;
import org.breakwater.frontdoor.report.draft.ImmediateDangerSigns;
import org.breakwater.frontdoor.report.journey.ReportJourney;
import org.breakwater.frontdoor.report.journey.ReportPosition;
import org.breakwater.frontdoor.report.journey.ReportStep;
import org.breakwater.partnership.CallerKind;
import org.breakwater.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What is happening. */
@Controller
@ForEveryone
@RequestMapping("/report/happening")
class HappeningController {

    private final ReportJourney journey;
    private final ReportReaders readers;

    HappeningController(ReportJourney journey, ReportReaders readers) {
        this.journey = journey;
        this.readers = readers;
    }

    @GetMapping("/danger")
    Screen danger(VisitorBrowser browser) {
        return journey.show(
                browser,
                ReportStep.DANGER,
                reportPosition -> new DangerPage(DangerForm.of(reportPosition.answers()), List.of(), reportPosition));
    }

    @PostMapping("/danger")
    Screen danger(DangerForm form, VisitorBrowser browser) {
        return journey.answer(
                browser,
                ReportStep.DANGER,
                form.check(),
                (answers, now) -> answers.with(answers.worry().withDanger(now)),
                (problems, reportPosition) -> new DangerPage(form, problems, reportPosition));
    }

    @GetMapping("/worry")
    Screen worry(VisitorBrowser browser) {
        return journey.show(
                browser,
                ReportStep.WORRY,
                reportPosition -> new WorryPage(WorryForm.of(reportPosition.answers()), List.of(), reportPosition));
    }

    @PostMapping("/worry")
    Screen worry(WorryForm form, VisitorBrowser browser) {
        return journey.answer(
                browser,
                ReportStep.WORRY,
                form.check(),
                WorryForm::keep,
                (problems, reportPosition) -> new WorryPage(form, problems, reportPosition));
    }

    @GetMapping("/danger-warning")
    Screen stop(VisitorBrowser browser) {
        return journey.unsent(
                browser,
                draft -> new DangerWarningPage(
                        ImmediateDangerSigns.in(draft),
                        ReportStep.toCarryOn(draft).path(),
                        ReportPosition.of(draft, ReportStep.first(draft.way())),
                        readers.now(draft.way() == Way.CHILD ? CallerKind.CHILD : CallerKind.PUBLIC)));
    }
}
