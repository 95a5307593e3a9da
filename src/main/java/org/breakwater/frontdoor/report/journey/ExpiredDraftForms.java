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
 * A form that is sent when its draft has ended: writing takes some people longer than a quarter of an hour. What stands
 * in it is shown again in a fresh draft; the earlier pages have gone. A form that came before is not shown again.
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

    /** The page of a late form once more, in a fresh draft; nothing for one that came before or was made elsewhere. */
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

    /** Whether this page or its form followed a late one: after it come the questions that have gone. */
    static boolean isAfterOne(VisitorBrowser browser) {
        return browser.request().getParameter(LATE) != null;
    }

    /** The address of a page that tells that the earlier ones have gone. */
    static String address(ReportStep step) {
        return step.path() + "?" + LATE + "=yes";
    }
}
