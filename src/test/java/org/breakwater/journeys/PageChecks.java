package org.breakwater.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/**
 * Checks of every page, in every state that a journey finds it in: axe finds nothing, nothing scrolls sideways at 320
 * and at 1280 pixels, the Nu checker is satisfied. The same page in the same state is checked once a run. Axe runs at
 * 320 pixels here, where space is tightest, and measures the contrast of the same colours once; {@code ./breakwater
 * check wide} also runs it at 1280 and measures each page, which takes three times as long.
 */
final class PageChecks {

    private static final Set<String> SEEN = ConcurrentHashMap.newKeySet();

    private static final String PROBLEMS = ".govuk-error-summary, .govuk-notification-banner, .bw-card, .bw-asked";
    private static final String FORMS = "main form[method=post]";

    private static final int NARROW = 320;
    private static final boolean WIDE = Boolean.getBoolean("wide");

    /** The title, the problems and the forms, in one call to the browser. */
    private static final String STATE = "([problems, forms]) => [document.title, "
            + "document.querySelectorAll(problems).length, document.querySelectorAll(forms).length]";

    private PageChecks() {}

    static void look(Page page, boolean scripts, @Nullable Response answer) {
        if (!scripts || !page.url().startsWith("http://localhost") || !isNew(state(page))) {
            return;
        }
        for (int width : new int[] {NARROW, 1280}) {
            page.setViewportSize(width, 800);
            var where = page.url() + " at " + width;
            if (width == NARROW || WIDE) {
                axeFindsNothing(page, where);
            }
            assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                    .as("nothing scrolls sideways on " + where)
                    .isEqualTo(true);
        }
        assertThat(NuHtml.problems(html(page, answer))).as(page.url()).isEmpty();
    }

    /** As it was sent or, if it is the response to a form, as it is at its address. */
    private static String html(Page page, @Nullable Response answer) {
        var isThePage = answer != null
                && answer.request().method().equals("GET")
                && answer.url().equals(page.url());
        return answer != null && isThePage
                ? answer.text()
                : page.request().get(page.url()).text();
    }

    private static void axeFindsNothing(Page page, String where) {
        // Our pages contain no frames, so axe need not look into any.
        assertThat(page.frames()).as("frames of " + where).hasSize(1);
        assertThat(WIDE ? Axe.problems(page) : Axe.problemsButInColoursSeenBefore(page))
                .as(where)
                .isEmpty();
    }

    /** Whether this state of this screen is new, whoever fetched it. */
    static boolean isNew(String address, String html) {
        var page = Jsoup.parse(html);
        return !SEEN.contains(state(
                address,
                page.title(),
                page.select(PROBLEMS).size(),
                page.select(FORMS).size()));
    }

    private static boolean isNew(String state) {
        return SEEN.add(state) && OnceARun.isFirst(state);
    }

    private static String state(Page page) {
        var found = (List<?>) page.evaluate(STATE, List.of(PROBLEMS, FORMS));
        return state(page.url(), found.get(0).toString(), (Integer) found.get(1), (Integer) found.get(2));
    }

    /** An address without its ids, the heading, its forms and the number of problems: one state of one screen. */
    private static String state(String address, String title, int problems, int forms) {
        var path = address.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "id").replaceAll("^http://[^/]*", "");
        return path + " " + title + " " + Math.min(problems, 3) + " " + Math.min(forms, 3);
    }
}
