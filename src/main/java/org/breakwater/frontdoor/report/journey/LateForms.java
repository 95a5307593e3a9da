package org.breakwater.frontdoor.report.journey;

import static org.breakwater.web.Redirect.redirect;

import java.util.UUID;
import java.util.function.Function;
import org.breakwater.access.proving.Browser;
import org.breakwater.frontdoor.report.draft.Answers;
import org.breakwater.frontdoor.report.draft.SentPages;
import org.breakwater.web.Screen;
import org.springframework.stereotype.Component;

/**
 * A form that is sent when its draft has ended: writing takes some people longer than a quarter of an hour. What stands
 * in it is shown again in a fresh draft; the earlier pages have gone. A form that came before is not shown again.
 */
@Component
public class LateForms {

    private static final String LATE = "_late";

    private final Beginning beginning;
    private final SentPages pages;

    LateForms(Beginning beginning, SentPages pages) {
        this.beginning = beginning;
        this.pages = pages;
    }

    /** The page of a late form once more, in a fresh draft; nothing for one that came before or was made elsewhere. */
    Screen show(Browser browser, Step step, Function<Here, Screen> page) {
        if (!pages.comesFirst(browser.request())) {
            return redirect(Journey.GONE);
        }
        if (!beginning.mayBegin(browser)) {
            return page.apply(new Here(UUID.randomUUID(), step.way(), Answers.none(), null, false, Here.Late.BUSY));
        }
        return beginning.fresh(
                browser,
                step.way(),
                draft -> page.apply(Journey.here(draft, step).late()));
    }

    /** Whether this page or its form followed a late one: after it come the questions that have gone. */
    static boolean isAfterOne(Browser browser) {
        return browser.request().getParameter(LATE) != null;
    }

    /** The address of a page that tells that the earlier ones have gone. */
    static String address(Step step) {
        return step.path() + "?" + LATE + "=yes";
    }
}
