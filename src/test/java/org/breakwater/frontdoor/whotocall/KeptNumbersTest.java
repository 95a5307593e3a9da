package org.breakwater.frontdoor.whotocall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.breakwater.HouseTest;
import org.breakwater.OneBrowser;
import org.breakwater.TestClock;
import org.breakwater.journeys.Axe;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The numbers on a phone without signal, in a real browser. */
@HouseTest
class KeptNumbersTest {

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    private final Browser browser = OneBrowser.get();

    @LocalServerPort
    int port;

    @Autowired
    TestClock clock;

    @Test
    void keepsNothingUntilSomebodyPresses() {
        try (var context = browser.newContext()) {
            var page = visit(context, "/");
            visit(context, "/who-to-call?who=child");
            assertThat(page.evaluate("caches.keys()")).isEqualTo(List.of());
            assertThat(page.evaluate("navigator.serviceWorker.getRegistrations().then(all => all.length)"))
                    .isEqualTo(0);
            assertThat(page.evaluate("localStorage.length + sessionStorage.length"))
                    .isEqualTo(0);
            assertThat(context.cookies()).isEmpty();
        }
    }

    @Test
    void showsTheListWithoutSignalAndNothingElse() {
        try (var context = browser.newContext()) {
            var page = kept(context);
            assertThat(page.evaluate("caches.open('who-to-call').then(c => c.keys())"
                            + ".then(all => all.map(r => new URL(r.url).pathname)"
                            + ".filter(p => !p.startsWith('/assets/')))"))
                    .isEqualTo(List.of("/who-to-call/all"));

            context.setOffline(true);
            page.navigate(address("/who-to-call?who=child"));
            assertThat(page.textContent("main"))
                    .contains("Correct as at ", "01702 215007", "0345 606 1212", "0800 1111");
            assertThat(page.isVisible("#keep-done")).isTrue();
            assertThatThrownBy(() -> page.navigate(address("/report"))).isInstanceOf(PlaywrightException.class);
        }
    }

    @Test
    void isRightWithoutSignalWheneverItIsOpened() {
        clock.setLondon("2026-02-20T10:00");
        var oracle = new Oracle();
        try (var context = browser.newContext()) {
            var page = kept(context);
            context.setOffline(true);
            var last = 78_000 + 390 * 1440;
            var checked = 0;
            for (var change = oracle.until(78_000); change < last; change = oracle.until(change)) {
                if (checked++ % 25 == 0) {
                    says(page, change - 1, oracle);
                    says(page, change, oracle);
                }
            }
            at(page, 78_000 + 402 * 1440);
            assertThat(page.isVisible("#too-old")).isTrue();
            assertThat(page.locator("[data-when]:visible").count()).isZero();
        }
    }

    @Test
    void isGoneWhenSomebodyRemovesIt() {
        try (var context = browser.newContext()) {
            var page = kept(context);
            page.click("#keep-remove");
            page.waitForSelector("#keep-offer:visible");
            assertThat(page.evaluate("caches.keys()")).isEqualTo(List.of());
            context.setOffline(true);
            assertThatThrownBy(() -> page.navigate(address("/who-to-call"))).isInstanceOf(PlaywrightException.class);
        }
    }

    @Test
    void saysHowToWriteThemDownWhereThereAreNoScripts() {
        try (var context = browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            var page = visit(context, "/");
            page.click("text=Save these numbers on this device");
            assertThat(page.url()).endsWith("/who-to-call/all");
            assertThat(page.textContent("main")).contains("Print it, or write the numbers down", "01702 215007");
            assertThat(page.isVisible("#keep-remove")).isFalse();
        }
    }

    @Test
    void isFitForEveryoneAtBothWidths() {
        for (var width : new int[] {320, 1280}) {
            try (var context = browser.newContext(new Browser.NewContextOptions().setViewportSize(width, 700))) {
                for (var path : List.of(
                        "/",
                        "/who-to-call?who=child",
                        "/who-to-call?danger=yes",
                        "/who-to-call?about=adult&crime=yes&who=professional",
                        "/who-to-call/all")) {
                    var page = visit(context, path);
                    assertThat(Axe.problems(page)).as(path).isEmpty();
                    assertThat(page.evaluate("document.documentElement.scrollWidth"))
                            .as(path)
                            .isEqualTo(width);
                    page.close();
                }
            }
        }
    }

    private void says(Page page, int minute, Oracle oracle) {
        at(page, minute);
        var open = oracle.list("child", false, false, minute).equals(List.of("mash-plus"));
        assertThat(page.locator("#child ~ div h3 [data-when=open]").isVisible())
                .as("minute %s", minute)
                .isEqualTo(open);
        assertThat(page.locator("#child ~ div h3 [data-when=closed]").isVisible())
                .as("minute %s", minute)
                .isEqualTo(!open);
        assertThat(page.locator("#child ~ div h3").first().innerText())
                .as("who answers stands first, minute %s", minute)
                .contains(open ? "MASH+" : "Emergency Duty Team");
        assertThat(page.isVisible("#too-old")).isFalse();
    }

    private void at(Page page, int minute) {
        page.clock().setFixedTime(Date.from(START.plusSeconds(minute * 60L)));
        page.navigate(address("/who-to-call"));
    }

    /** A browser in which someone has pressed "Save these numbers on this device". */
    private Page kept(BrowserContext context) {
        var page = visit(context, "/");
        page.click("text=Save these numbers on this device");
        page.waitForURL("**/who-to-call/all");
        page.waitForSelector("#keep-done:visible");
        return page;
    }

    private Page visit(BrowserContext context, String path) {
        var page = context.newPage();
        page.navigate(address(path));
        return page;
    }

    private String address(String path) {
        return "http://127.0.0.1:" + port + path;
    }
}
