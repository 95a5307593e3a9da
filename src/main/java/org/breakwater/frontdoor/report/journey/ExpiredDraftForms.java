package org.breakwater.frontdoor.report.journey;

import static org.breakwater.web.Redirect.redirect;

import java.util.UUID;
import java.util.function.Function;
import org.breakwater.access.proving.VisitorBrowser;
import org.breakwater.frontdoor.report.draft.AnsweredPages;
import org.breakwater.frontdoor.report.draft.ReportAnswers;
import org.breakwater.web.Screen;
import org.springframework.stereotype.Component;

/**
 * A form that is sent after its draft has ended: writing takes some people longer than a quarter of an hour. Its input
 * is shown again in a new draft; the earlier pages are gone. A replayed form is not shown again.
 */
@Component
public class ExpiredDraftForms {

    private static final String LATE = "_late";

    private final ReportStart reportStart;
    private final AnsweredPages pages;

    ExpiredDraftForms(ReportStart reportStart, AnsweredPages pages) {
        this.reportStart = reportStart;
        this.pages = pages;
    }

    /** The page of a late form again, in a new draft; nothing for a replayed or foreign one. */
    Screen show(VisitorBrowser browser, ReportStep step, Function<ReportPosition, Screen> page) {
        if (!pages.comesFirst(browser.request())) {
            return redirect(ReportJourney.GONE);
        }
        if (!reportStart.mayBegin(browser)) {
            return page.apply(new ReportPosition(
                    UUID.randomUUID(), step, ReportAnswers.none(), null, false, ReportPosition.Late.BUSY));
        }
        return reportStart.fresh(
                browser,
                step.way(),
                draft -> page.apply(ReportPosition.of(draft, step).late()));
    }

    /** Whether this page or its form followed a late one: after it come the lost questions. */
    static boolean isAfterOne(VisitorBrowser browser) {
        return browser.request().getParameter(LATE) != null;
    }

    /** The address of a page that says that the earlier ones are gone. */
    static String address(ReportStep step) {
        return step.path() + "?" + LATE + "=yes";
    }
}
