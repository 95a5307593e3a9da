package org.breakwater.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Duration;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.frontdoor.ReportLimits;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A person writes slowly: they are warned, by keyboard and for screen readers, and typing counts as activity. */
@HouseTest
class MoreTimeTest {

    private static Chromium chromium;

    @LocalServerPort
    private int port;

    @Autowired
    private TestClock clock;

    @Autowired
    private ReportLimits limits;

    @BeforeAll
    static void open() {
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @BeforeEach
    void inOfficeHours() {
        limits.forget();
        clock.setLondon("2026-09-02T13:10");
    }

    private Person writes() {
        var writer = chromium.person(port, true);
        writer.page().clock().install();
        writer.go("/report").press("Start now");
        return writer.go("/report/happening/worry");
    }

    /** Advances the clocks of the program and the browser. */
    private void pass(Person writer, Duration time) {
        clock.advance(time);
        writer.page().clock().fastForward(time.toMillis());
    }

    private static boolean isAsked(Page page) {
        return page.locator("dialog[open]").count() == 1;
    }

    @Test
    void warnsTwoMinutesBeforeAndTheKeyboardGetsMoreTime() {
        var writer = writes();
        pass(writer, Duration.ofMinutes(12).plusSeconds(50));
        assertThat(isAsked(writer.page())).isFalse();
        pass(writer, Duration.ofSeconds(20));
        assertThat(isAsked(writer.page())).isTrue();
        var dialog = writer.page().locator("dialog[open]");
        assertThat(dialog.getAttribute("role")).isEqualTo("alertdialog");
        assertThat(writer.page().locator(":focus").innerText()).isEqualTo("Stay on this page");
        writer.page()
                .waitForResponse(
                        "**/report/longer", () -> writer.page().keyboard().press("Enter"));
        writer.page()
                .locator("dialog[open]")
                .waitFor(new com.microsoft.playwright.Locator.WaitForOptions()
                        .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
        pass(writer, Duration.ofMinutes(10));
        writer.write("worry", "They are always hungry").press("Continue");
        assertThat(writer.path()).doesNotContain("gone").doesNotContain("worry");
    }

    @Test
    void typingAsksForMoreTimeByItself() {
        var writer = writes();
        for (int more = 0; more < 3; more++) {
            pass(writer, Duration.ofMinutes(10));
            writer.page()
                    .waitForResponse("**/report/longer", () -> writer.write("worry", "They are " + "very ".repeat(5)));
            assertThat(isAsked(writer.page())).isFalse();
        }
        writer.press("Continue");
        assertThat(writer.path()).doesNotContain("gone").doesNotContain("worry");
    }

    @Test
    void whoeverComesBackTooLateReadsThatTheirWordsAreStillThere() {
        var writer = writes().write("worry", "They are always hungry");
        clock.advance(Duration.ofMinutes(20));
        writer.page()
                .waitForResponse("**/report/longer", () -> writer.page().clock().fastForward(20 * 60_000L));
        writer.page().locator("dialog[open] #time-over").waitFor();
        writer.page().locator("[data-time-close]").click();
        assertThat(writer.page().locator("#worry").inputValue()).isEqualTo("They are always hungry");
        writer.press("Continue").sees("Your words on this page are still here");
        assertThat(writer.page().locator("#worry").inputValue()).isEqualTo("They are always hungry");
    }
}
