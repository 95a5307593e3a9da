package org.breakwater.frontdoor.report;

import org.breakwater.access.ForEveryone;
import org.breakwater.access.proving.VisitorBrowser;
import org.breakwater.frontdoor.receivedreports.ReportContent.Way;
import org.breakwater.frontdoor.report.journey.ReportJourney;
import org.breakwater.frontdoor.report.journey.ReportStart;
import org.breakwater.frontdoor.returnvisits.ReturnVisits;
import org.breakwater.frontdoor.returnvisits.ReturnVisits.Opened;
import org.breakwater.partnership.CallerKind;
import org.breakwater.web.Redirect;
import org.breakwater.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Begins a report, and says so if there is none. */
@Controller
@ForEveryone
class ReportController {

    private static final String UPDATES = "/report/comeback/updates";

    /** A child is led from here to a child’s first question, and a report that was sent to its reference. */
    private static final String FIRST_QUESTION = "/report/happening/danger";

    private final ReportReaders readers;
    private final ReportStart reportStart;
    private final ReportJourney journey;
    private final ReturnVisits visits;

    ReportController(ReportReaders readers, ReportStart reportStart, ReportJourney journey, ReturnVisits visits) {
        this.readers = readers;
        this.reportStart = reportStart;
        this.journey = journey;
        this.visits = visits;
    }

    /** Always a new draft: the person may not be the one who was here before. */
    @GetMapping("/report")
    Screen report(VisitorBrowser browser) {
        reportStart.end(browser);
        return new ReportPage(readers.now(CallerKind.PUBLIC));
    }

    /** Where a family finds help for itself, and asks for it. */
    @GetMapping("/report/family-help")
    Screen family(VisitorBrowser browser) {
        reportStart.end(browser);
        return new FamilyHelpPage(readers.now(CallerKind.PUBLIC));
    }

    @PostMapping("/report/start")
    Screen start(StartReportForm form, VisitorBrowser browser) {
        return reportStart.mayBegin(browser)
                ? journey.begin(browser, form::keep)
                : new TooManyReportsPage(readers.now(CallerKind.PUBLIC));
    }

    @PostMapping("/report/start-young")
    Screen startYoung(VisitorBrowser browser) {
        return reportStart.mayBegin(browser)
                ? reportStart.begin(browser, Way.CHILD)
                : new TooManyReportsPage(readers.now(CallerKind.CHILD));
    }

    /**
     * Pressing Back after Exit leads here, possibly for another person: it does not say what the site is for.
     *
     * @param finished "yes" for a person who has just said that they have finished
     * @param stopped "yes" for a person who asks what happened to their input
     * @param young "yes" where the one who has finished is a child
     */
    @GetMapping("/report/gone")
    Screen gone(
            @RequestParam(defaultValue = "") String finished,
            @RequestParam(defaultValue = "") String stopped,
            @RequestParam(defaultValue = "") String young) {
        var child = finished.equals("yes") && young.equals("yes");
        return new ReportGonePage(
                finished.equals("yes"),
                stopped.equals("yes"),
                child,
                readers.now(child ? CallerKind.CHILD : CallerKind.PUBLIC));
    }

    /** The person is still there: their draft, or their visit, has its full time again. */
    @PostMapping("/report/longer")
    Screen longer(VisitorBrowser browser) {
        var writing = journey.goesOn(browser);
        var visiting = visits.goesOn(browser);
        return writing || visiting
                ? new MoreTimePage(writing ? FIRST_QUESTION : UPDATES)
                : Redirect.redirect(ReportJourney.GONE);
    }

    @GetMapping("/report/return-phrase")
    Screen comeBack() {
        return new ReturnPhrasePage(ReturnPhraseForm.EMPTY, Opened.YES);
    }

    @PostMapping("/report/return-phrase")
    Screen comeBack(ReturnPhraseForm form, VisitorBrowser browser) {
        var opened = visits.open(browser, form.words());
        return opened == Opened.YES ? Redirect.redirect(UPDATES) : new ReturnPhrasePage(form, opened);
    }
}
