package org.breakwater.frontdoor.report.journey;

import static org.breakwater.web.Redirect.redirect;

import java.util.function.Function;
import org.breakwater.access.proving.VisitorBrowser;
import org.breakwater.access.proving.VisitorKeyTransactions;
import org.breakwater.frontdoor.ReportLimits;
import org.breakwater.frontdoor.receivedreports.ReportContent;
import org.breakwater.frontdoor.report.draft.ReportDraft;
import org.breakwater.frontdoor.report.draft.ReportDrafts;
import org.breakwater.web.Redirect;
import org.springframework.stereotype.Component;

/** Begins a draft, which gives the browser its first and only cookie, and deletes it. */
@Component
public class ReportStart {

    private final ReportDrafts drafts;
    private final VisitorKeyTransactions held;
    private final ReportLimits limits;

    ReportStart(ReportDrafts drafts, VisitorKeyTransactions held, ReportLimits limits) {
        this.drafts = drafts;
        this.held = held;
        this.limits = limits;
    }

    /** Whether this network may begin another report; counts it. */
    public boolean mayBegin(VisitorBrowser browser) {
        return limits.mayStart(browser.request().getRemoteAddr());
    }

    /** Deletes this browser's old draft, and begins a new one. */
    public Redirect begin(VisitorBrowser browser, ReportContent.Way way) {
        return fresh(browser, way, draft -> redirect(ReportStep.first(way).path()));
    }

    /** The same, and does something with the new draft. */
    <T> T fresh(VisitorBrowser browser, ReportContent.Way way, Function<ReportDraft, T> work) {
        delete(browser);
        var token = VisitorBrowser.newToken();
        var done = held.as(drafts.key(token), () -> {
            drafts.start(token, way);
            return work.apply(drafts.find(token).orElseThrow());
        });
        browser.give(ReportCookies.REPORT, token);
        return done;
    }

    /** Nothing can be restored after this. */
    public void end(VisitorBrowser browser) {
        if (browser.holds(ReportCookies.REPORT)) {
            delete(browser);
            browser.forget(ReportCookies.REPORT);
        }
    }

    private void delete(VisitorBrowser browser) {
        browser.token(ReportCookies.REPORT)
                .ifPresent(token -> held.as(drafts.key(token), () -> {
                    drafts.end(token);
                    return token;
                }));
    }
}
