package org.breakwater.frontdoor.report;

import org.breakwater.access.ForEveryone;
import org.breakwater.access.proving.Browser;
import org.breakwater.frontdoor.Told.Way;
import org.breakwater.frontdoor.report.comeback.ReturnVisits;
import org.breakwater.frontdoor.report.comeback.ReturnVisits.Opened;
import org.breakwater.frontdoor.report.journey.Beginning;
import org.breakwater.frontdoor.report.journey.Journey;
import org.breakwater.frontdoor.report.journey.Step;
import org.breakwater.partnership.Caller;
import org.breakwater.web.Redirect;
import org.breakwater.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Begins a report, and says so when there is none. */
@Controller
@ForEveryone
class ReportController {

    private final Readers readers;
    private final Beginning beginning;
    private final Journey journey;
    private final ReturnVisits visits;

    ReportController(Readers readers, Beginning beginning, Journey journey, ReturnVisits visits) {
        this.readers = readers;
        this.beginning = beginning;
        this.journey = journey;
        this.visits = visits;
    }

    /** Always afresh: whoever comes here may not be the one who was here before. */
    @GetMapping("/report")
    Screen report(Browser browser) {
        beginning.end(browser);
        return new ReportPage(readers.now(Caller.PUBLIC));
    }

    @GetMapping("/report/young")
    Screen young(Browser browser) {
        beginning.end(browser);
        return new YoungPage(readers.now(Caller.CHILD));
    }

    @PostMapping("/report/start")
    Screen start(Browser browser) {
        return begin(browser, Way.ADULT, Caller.PUBLIC);
    }

    @PostMapping("/report/start-young")
    Screen startYoung(Browser browser) {
        return begin(browser, Way.CHILD, Caller.CHILD);
    }

    @GetMapping("/report/leaving")
    Screen leaving(Browser browser) {
        return journey.unsent(
                browser, draft -> new LeavingPage(Step.first(draft.way()).path(), draft.way() == Way.CHILD));
    }

    @GetMapping("/report/gone")
    Screen gone() {
        return new GonePage(readers.now(Caller.PUBLIC));
    }

    /** Somebody is still there: what they write, or what their phrase opened, has its whole time again. */
    @PostMapping("/report/longer")
    Screen longer(Browser browser) {
        var goesOn = journey.goesOn(browser) | visits.goesOn(browser);
        return goesOn ? new LongerPage() : Redirect.redirect(Journey.GONE);
    }

    @GetMapping("/report/return")
    Screen comeBack() {
        return new ReturnPage(ReturnForm.EMPTY, Opened.YES);
    }

    @PostMapping("/report/return")
    Screen comeBack(ReturnForm form, Browser browser) {
        var opened = visits.open(browser, form.words());
        return opened == Opened.YES ? Redirect.redirect("/report/comeback/news") : new ReturnPage(form, opened);
    }

    private Screen begin(Browser browser, Way way, Caller who) {
        return beginning.mayBegin(browser) ? beginning.begin(browser, way) : new BusyPage(readers.now(who));
    }
}
