package org.breakwater.web.exit;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route.FulfillOptions;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.breakwater.OneBrowser;
import org.breakwater.web.TheFrameAlone;
import org.breakwater.web.shell.QuickExitListener;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Leaving in a hurry, in a real browser; the weather page is a stand-in, so that nothing leaves this machine. */
@SpringBootTest(
        classes = {TheFrameAlone.class, ExitScreensTest.Draft.class},
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "server.address=127.0.0.1")
class ExitScreensTest {

    private final Browser browser = OneBrowser.get();

    @LocalServerPort
    private int port;

    @Autowired
    private Draft draft;

    @BeforeEach
    void begin() {
        draft.begin();
    }

    private Page page(boolean scripts) {
        var context = browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(scripts));
        context.route(QuickExitListener.ELSEWHERE, route -> route.fulfill(new FulfillOptions().setBody("Rain later")));
        var page = context.newPage();
        page.navigate("http://127.0.0.1:" + port + "/privacy");
        page.navigate("http://127.0.0.1:" + port + "/accessibility");
        return page;
    }

    private void hasLeft(Page page) throws InterruptedException {
        page.waitForURL(QuickExitListener.ELSEWHERE);
        assertThat(page.textContent("body")).contains("Rain later");
        assertThat(draft.isEnded()).isTrue();
    }

    @Test
    void oneClickLeavesAndReplacesThePageInTheHistory() throws InterruptedException {
        var page = page(true);
        page.click(".bw-exit__button");
        hasLeft(page);
        page.goBack();
        assertThat(page.url()).endsWith("/privacy");
    }

    @Test
    void shiftThreeTimesLeavesWhateverHasTheFocus() throws InterruptedException {
        var page = page(true);
        page.keyboard().press("Shift");
        assertThat(page.textContent(".bw-exit [role=status]")).isEqualTo("Shift, press 2 more times to exit.");
        page.keyboard().press("Shift");
        page.keyboard().press("Shift");
        hasLeft(page);
    }

    @Test
    void typingCapitalsDoesNotLeave() {
        var page = page(true);
        for (var letter : List.of("A", "B", "C", "D")) {
            page.keyboard().press("Shift+" + letter);
        }
        assertThat(page.url()).endsWith("/accessibility");
        assertThat(page.textContent(".bw-exit [role=status]")).isEmpty();
    }

    @Test
    void worksWithoutJavaScript() throws InterruptedException {
        var page = page(false);
        // Playwright cannot intercept the target of a redirect: what counts is that our page is gone.
        var elsewhere = page.waitForRequest(QuickExitListener.ELSEWHERE, () -> page.click(".bw-exit__button"));
        assertThat(elsewhere.redirectedFrom().url()).endsWith("/exit");
        page.waitForURL(address -> !address.startsWith("http://127.0.0.1"));
        assertThat(draft.isEnded()).isTrue();
    }

    @Test
    void theSecondSkipLinkLeavesToo() throws InterruptedException {
        var page = page(true);
        page.keyboard().press("Tab");
        page.keyboard().press("Tab");
        assertThat(page.isVisible(".bw-exit__skip")).isTrue();
        page.keyboard().press("Enter");
        hasLeft(page);
    }

    static class Draft implements QuickExitListener {

        private CountDownLatch ended = new CountDownLatch(1);

        void begin() {
            ended = new CountDownLatch(1);
        }

        boolean isEnded() throws InterruptedException {
            return ended.await(5, TimeUnit.SECONDS);
        }

        @Override
        public void leaving(HttpServletRequest request, HttpServletResponse response) {
            ended.countDown();
        }
    }
}
