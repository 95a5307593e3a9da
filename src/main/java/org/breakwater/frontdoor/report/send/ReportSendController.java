package org.breakwater.frontdoor.report.send;

import java.util.List;
import org.breakwater.access.ForEveryone;
import org.breakwater.access.proving.VisitorBrowser;
import org.breakwater.frontdoor.VisitorFiles;
import org.breakwater.frontdoor.receivedreports.ReportContent.Way;
import org.breakwater.frontdoor.report.ReportReaders;
import org.breakwater.frontdoor.report.draft.ReportDraft;
import org.breakwater.frontdoor.report.journey.ReportJourney;
import org.breakwater.frontdoor.report.journey.ReportPosition;
import org.breakwater.frontdoor.report.journey.ReportStart;
import org.breakwater.frontdoor.report.journey.ReportStep;
import org.breakwater.frontdoor.report.journey.ReportSubmission;
import org.breakwater.partnership.CallerKind;
import org.breakwater.web.Redirect;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Problem;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** From checking the answers to the last page. */
@Controller
@ForEveryone
@RequestMapping("/report/send")
class ReportSendController {

    private static final String SENT = "/report/send/sent";
    private static final String DONE = "/report/send/finished";

    private final ReportJourney journey;
    private final VisitorFiles files;
    private final ReportSubmission reportSubmission;
    private final ReportStart reportStart;
    private final ReportReturnPhrase reportReturnPhrase;
    private final ReportReaders readers;

    ReportSendController(
            ReportJourney journey,
            VisitorFiles files,
            ReportSubmission reportSubmission,
            ReportStart reportStart,
            ReportReturnPhrase reportReturnPhrase,
            ReportReaders readers) {
        this.journey = journey;
        this.files = files;
        this.reportSubmission = reportSubmission;
        this.reportStart = reportStart;
        this.reportReturnPhrase = reportReturnPhrase;
        this.readers = readers;
    }

    @GetMapping("/check")
    Screen check(VisitorBrowser browser) {
        return journey.show(
                browser,
                ReportStep.CHECK,
                reportPosition -> new ReportCheckPage(reportPosition, files.unsent(reportPosition.draft())));
    }

    @PostMapping("/now")
    Screen now(ChildLocationForm form, VisitorBrowser browser) {
        return form.address().isBlank()
                ? reportSubmission.send(browser)
                : reportSubmission.send(
                        browser,
                        Way.CHILD,
                        draft -> form.check(),
                        ChildLocationForm::keepAddress,
                        (problems, reportPosition) -> new ChildLocationPage(form, problems, reportPosition));
    }

    @GetMapping("/missing-answers")
    Screen needed(VisitorBrowser browser) {
        return journey.unsent(browser, draft -> {
            var reportPosition = ReportPosition.of(browser, draft, ReportStep.first(draft.way()));
            return new MissingAnswersPage(MissingAnswersForm.EMPTY, List.of(), reportPosition);
        });
    }

    @PostMapping("/missing-answers")
    Screen needed(MissingAnswersForm form, VisitorBrowser browser) {
        return reportSubmission.send(
                browser,
                form.wayOfPage(),
                draft -> form.check(draft.answers(), isChild(draft)),
                MissingAnswersForm::keep,
                (problems, reportPosition) -> new MissingAnswersPage(form, problems, reportPosition));
    }

    @GetMapping("/child-location")
    Screen where(VisitorBrowser browser) {
        return journey.unsent(
                browser,
                draft -> new ChildLocationPage(
                        ChildLocationForm.EMPTY,
                        List.of(),
                        ReportPosition.of(browser, draft, ReportStep.first(draft.way()))));
    }

    @PostMapping("/child-location")
    Screen where(ChildLocationForm form, VisitorBrowser browser) {
        return journey.answer(
                browser,
                ReportStep.YOUNG_WHO,
                form.check(),
                ChildLocationForm::keep,
                (problems, reportPosition) -> new ChildLocationPage(form, problems, reportPosition));
    }

    @GetMapping("/sent")
    Screen sent(VisitorBrowser browser) {
        return journey.sent(browser, draft -> {
            var now = readers.now(isChild(draft) ? CallerKind.CHILD : CallerKind.PUBLIC);
            var receipt = draft.receipt().orElseThrow();
            return new ReportSentPage(receipt, isChild(draft), reportReturnPhrase.hasPhrase(draft), now);
        });
    }

    @PostMapping("/new-phrase")
    Screen wantPhrase(VisitorBrowser browser) {
        return journey.sent(browser, draft -> {
            reportReturnPhrase.keep(draft);
            return Redirect.redirect("/report/send/new-phrase");
        });
    }

    @GetMapping("/new-phrase")
    Screen phrase(VisitorBrowser browser) {
        return journey.sent(
                browser,
                draft -> reportReturnPhrase.hasPhrase(draft)
                        ? new NewPhrasePage(reportReturnPhrase.phrase(draft).words(), reference(draft), isChild(draft))
                        : Redirect.redirect(SENT));
    }

    @GetMapping("/phrase-check")
    Screen kept(VisitorBrowser browser) {
        return journey.sent(browser, draft -> keptPage(draft, PhraseCheckForm.EMPTY, new Checked.Bad<>(List.of())));
    }

    @PostMapping("/phrase-check")
    Screen kept(PhraseCheckForm form, VisitorBrowser browser) {
        return journey.sent(browser, draft -> {
            var phrase = reportReturnPhrase.phrase(draft);
            var checked = form.check(phrase, reportReturnPhrase.places(phrase));
            return checked instanceof Checked.Good<?> ? end(browser, isChild(draft)) : keptPage(draft, form, checked);
        });
    }

    /** Ends it, with or without a phrase. */
    @PostMapping("/finished")
    Screen done(@RequestParam(defaultValue = "") String young, VisitorBrowser browser) {
        return end(browser, young.equals("yes"));
    }

    /** @param young "yes" after a child's report */
    @GetMapping("/finished")
    Screen done(@RequestParam(defaultValue = "") String young) {
        return new ReportFinishedPage(young.equals("yes"));
    }

    private Screen end(VisitorBrowser browser, boolean child) {
        reportStart.end(browser);
        return Redirect.redirect(child ? DONE + "?young=yes" : DONE);
    }

    private Screen keptPage(ReportDraft draft, PhraseCheckForm form, Checked<?> checked) {
        var places = reportReturnPhrase.places(reportReturnPhrase.phrase(draft));
        var problems = checked instanceof Checked.Bad<?>(var list) ? list : List.<Problem>of();
        return reportReturnPhrase.hasPhrase(draft)
                ? new PhraseCheckPage(form, problems, places[0], places[1], isChild(draft))
                : Redirect.redirect(SENT);
    }

    private static boolean isChild(ReportDraft draft) {
        return draft.way() == Way.CHILD;
    }

    private static String reference(ReportDraft draft) {
        return draft.receipt().orElseThrow().reference();
    }
}
