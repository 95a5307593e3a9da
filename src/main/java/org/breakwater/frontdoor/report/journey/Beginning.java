package org.breakwater.frontdoor.report.journey;

import static org.breakwater.web.Redirect.redirect;

import org.breakwater.access.proving.Browser;
import org.breakwater.access.proving.HeldKey;
import org.breakwater.frontdoor.Told;
import org.breakwater.frontdoor.model.Limits;
import org.breakwater.frontdoor.report.draft.Drafts;
import org.breakwater.web.Redirect;
import org.springframework.stereotype.Component;

/** Begins a draft, which gives the browser its first and only cookie, and ends it for good. */
@Component
public class Beginning {

    /** How to leave quickly is said before the first question. */
    private static final String LEAVING = "/report/leaving";

    private final Drafts drafts;
    private final HeldKey held;
    private final Limits limits;

    Beginning(Drafts drafts, HeldKey held, Limits limits) {
        this.drafts = drafts;
        this.held = held;
        this.limits = limits;
    }

    /** Whether this network may begin one more report; counts it. */
    public boolean mayBegin(Browser browser) {
        return limits.mayStart(browser.request().getRemoteAddr());
    }

    /** Ends what this browser had begun, and begins afresh. */
    public Redirect begin(Browser browser, Told.Way way) {
        delete(browser);
        var token = Browser.newToken();
        held.as(drafts.key(token), () -> {
            drafts.start(token, way);
            return token;
        });
        browser.give(ReportCookies.REPORT, token);
        return redirect(LEAVING);
    }

    /** Nothing comes back after this. */
    public void end(Browser browser) {
        if (browser.holds(ReportCookies.REPORT)) {
            delete(browser);
            browser.forget(ReportCookies.REPORT);
        }
    }

    private void delete(Browser browser) {
        browser.token(ReportCookies.REPORT)
                .ifPresent(token -> held.as(drafts.key(token), () -> {
                    drafts.end(token);
                    return token;
                }));
    }
}
