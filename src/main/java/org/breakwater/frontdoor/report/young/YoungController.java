package org.breakwater.frontdoor.report.young;

import static org.breakwater.web.Redirect.redirect;

import java.util.List;
import java.util.Optional;
import org.breakwater.access.ForEveryone;
import org.breakwater.access.proving.VisitorBrowser;
import org.breakwater.frontdoor.VisitorFiles;
import org.breakwater.frontdoor.report.ReportReaders;
import org.breakwater.frontdoor.report.draft.ReportAnswers;
import org.breakwater.frontdoor.report.journey.ReportJourney;
import org.breakwater.frontdoor.report.journey.ReportStart;
import org.breakwater.frontdoor.report.journey.ReportStep;
import org.breakwater.partnership.CallerKind;
import org.breakwater.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The questions for a child or young person. */
@Controller
@ForEveryone
@RequestMapping("/report/young")
class YoungController {

    /** Asks a child, once, for a place or a way to reach them. */
    private static final String WHERE = "/report/send/child-location";

    private final ReportReaders readers;
    private final ReportStart reportStart;
    private final ReportJourney journey;
    private final VisitorFiles files;

    YoungController(ReportReaders readers, ReportStart reportStart, ReportJourney journey, VisitorFiles files) {
        this.readers = readers;
        this.reportStart = reportStart;
        this.journey = journey;
        this.files = files;
    }

    /** Always afresh, as at the first page of a report. */
    @GetMapping
    Screen young(VisitorBrowser browser) {
        reportStart.end(browser);
        return new YoungPage(readers.now(CallerKind.CHILD));
    }

    @GetMapping("/safe")
    Screen safe(VisitorBrowser browser) {
        return journey.show(
                browser,
                ReportStep.YOUNG_SAFE,
                reportPosition ->
                        new YoungSafePage(YoungSafeForm.of(reportPosition.answers()), List.of(), reportPosition));
    }

    @PostMapping("/safe")
    Screen safe(YoungSafeForm form, VisitorBrowser browser) {
        return journey.answer(
                browser,
                ReportStep.YOUNG_SAFE,
                form.check(),
                (answers, danger) -> answers.with(answers.worry().withDanger(danger)),
                (problems, reportPosition) -> new YoungSafePage(form, problems, reportPosition));
    }

    @GetMapping("/worry")
    Screen tell(VisitorBrowser browser) {
        return journey.show(
                browser,
                ReportStep.YOUNG_TELL,
                reportPosition ->
                        new YoungWorryPage(YoungWorryForm.of(reportPosition.answers()), List.of(), reportPosition));
    }

    @PostMapping("/worry")
    Screen tell(YoungWorryForm form, VisitorBrowser browser) {
        return journey.answer(
                browser,
                ReportStep.YOUNG_TELL,
                form.check(),
                YoungWorryForm::keep,
                (problems, reportPosition) -> new YoungWorryPage(form, problems, reportPosition));
    }

    @GetMapping("/child")
    Screen who(VisitorBrowser browser) {
        return journey.show(
                browser,
                ReportStep.YOUNG_WHO,
                reportPosition ->
                        new YoungChildPage(YoungChildForm.of(reportPosition.answers()), List.of(), reportPosition));
    }

    @PostMapping("/child")
    Screen who(YoungChildForm form, VisitorBrowser browser) {
        return journey.answer(
                browser,
                ReportStep.YOUNG_WHO,
                form.check(),
                YoungChildForm::keep,
                (problems, reportPosition) -> new YoungChildPage(form, problems, reportPosition),
                draft -> isWhereSaidOrAsked(draft.answers()) ? Optional.empty() : Optional.of(redirect(WHERE)));
    }

    private static boolean isWhereSaidOrAsked(ReportAnswers answers) {
        return answers.saysWhereOrHow() || answers.marks().wasWhereAsked();
    }

    @GetMapping("/check")
    Screen check(VisitorBrowser browser) {
        return journey.show(
                browser,
                ReportStep.YOUNG_CHECK,
                reportPosition -> new YoungCheckPage(reportPosition, files.unsent(reportPosition.draft())));
    }
}
