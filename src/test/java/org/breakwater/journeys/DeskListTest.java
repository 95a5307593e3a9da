package org.breakwater.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.UUID;
import org.breakwater.Furnished;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.InventedPerson;
import org.breakwater.frontdoor.receivedreports.ReportContent;
import org.breakwater.frontdoor.receivedreports.ReportContent.Way;
import org.breakwater.frontdoor.receivedreports.ReportContent.YesNoUnsure;
import org.breakwater.mash.live.LooksAround;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The list as a screener uses it all day: ten contacts at once, by keyboard, and never moving by itself. */
@HouseTest
class DeskListTest {

    private static final List<String> NAMES = List.of(
            "Wilf Dunlin",
            "Agnes Plover",
            "Osgood Fennimore",
            "Ottilie Saltmarsh-Brannigan",
            "Pip Saltmarsh",
            "Marnie Silverpit",
            "Jory Tidewell",
            "Kit Marram",
            "Ada Dunlin",
            "Nell Samphire",
            "Tam Curlew",
            "Ike Winkle");

    private static Chromium chromium;

    @LocalServerPort
    private int port;

    @Autowired
    private TestClock clock;

    @Autowired
    private TestDatabase database;

    @Autowired
    private House house;

    private Person maya;

    @BeforeAll
    static void open() {
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @BeforeEach
    void twelveContacts() {
        database.empty();
        clock.setLondon("2026-09-01T09:40");
        for (int nth = 0; nth < NAMES.size(); nth++) {
            clock.setLondon("2026-09-01T%d:%02d".formatted(10 + nth / 6, nth % 6 * 10));
            reported(nth);
        }
        clock.setLondon("2026-09-02T15:30");
        maya = chromium.person(port, true).signIn(InventedPerson.MAYA.fullName());
    }

    private UUID reported(int nth) {
        return new Furnished(house)
                .report(new ReportContent(
                        nth % 5 == 4 ? Way.CHILD : Way.ADULT,
                        nth % 4 == 3,
                        nth % 4 == 3 ? "Asked whether the child is in danger now: yes." : "",
                        "He has come to school without a coat or breakfast every day this week and was crying.",
                        List.of(new ReportContent.Child(
                                NAMES.get(nth % NAMES.size()), "", "7", false, "", "12 Mudlark Row, ZZ4 7QX", "")),
                        "",
                        "",
                        "",
                        YesNoUnsure.NO,
                        "",
                        YesNoUnsure.UNSURE,
                        "",
                        ReportContent.Reporter.anonymous(),
                        List.of()));
    }

    /** Opens the list from a page without a stream, and waits until it is connected. */
    private Page list() {
        maya.go("/accessibility");
        maya.page()
                .waitForResponse(
                        answer -> answer.url().endsWith("/desk/live"),
                        () -> maya.page().navigate("http://localhost:" + port + "/desk?stage=NEW"));
        maya.page().setViewportSize(1280, 900);
        return maya.page();
    }

    private static Locator rows(Page page) {
        return page.locator(".bw-list [data-row]");
    }

    private static String inFocus(Page page) {
        return String.valueOf(
                page.evaluate("(document.activeElement.closest('[data-row]') || {dataset: {}}).dataset.row || ''"));
    }

    private static String id(Page page, int nth) {
        return String.valueOf(rows(page).nth(nth).getAttribute("data-row"));
    }

    @Test
    void tenContactsAreOnTheFirstScreen() {
        maya.go("/desk?stage=NEW");
        maya.page().setViewportSize(1280, 900);
        assertThat(maya.text()).contains("demonstration", "need immediate attention", "acknowledged within 10 minutes");
        var tenth = rows(maya.page()).nth(9).boundingBox();
        assertThat(tenth.y + tenth.height).isLessThanOrEqualTo(900);
        var header = maya.page().locator(".bw-header").boundingBox();
        assertThat(header.height).isLessThanOrEqualTo(100);
        maya.page().setViewportSize(320, 640);
        assertThat(maya.page().locator(".bw-header").boundingBox().height).isLessThanOrEqualTo(150);
    }

    @Test
    void theTimeOfADeadlineIsOnOneLineHoweverNarrowItsColumnIs() {
        maya.go("/desk?stage=NEW");
        maya.page().setViewportSize(1280, 900);
        var deadline = rows(maya.page()).first().locator(".bw-clock__text");
        var lines = deadline.evaluate("""
                text => {
                    text.style.width = '9em';
                    const time = document.createRange();
                    time.setStart(text.firstChild, text.textContent.indexOf(', ') + 2);
                    time.setEnd(text.firstChild, text.textContent.length);
                    return new Set([...time.getClientRects()].map(line => line.top)).size;
                }""");
        assertThat(lines).isEqualTo(1);
    }

    @Test
    void theArrowKeysLeadFromRowToRowAndEnterOpensOne() {
        var page = list();
        page.keyboard().press("j");
        assertThat(inFocus(page)).as("a letter does nothing where nobody is").isEmpty();
        page.keyboard().press("ArrowDown");
        assertThat(inFocus(page)).isEqualTo(id(page, 0));
        page.keyboard().press("ArrowDown");
        page.keyboard().press("j");
        assertThat(inFocus(page)).isEqualTo(id(page, 2));
        page.keyboard().press("ArrowUp");
        page.keyboard().press("k");
        assertThat(inFocus(page)).isEqualTo(id(page, 0));
        page.locator("#find").focus();
        page.keyboard().press("j");
        page.keyboard().press("ArrowDown");
        assertThat(page.locator("#find").inputValue()).isEqualTo("j");
        rows(page).nth(1).locator("th a").focus();
        var opened = id(page, 1);
        page.keyboard().press("Enter");
        page.waitForURL("**/desk/contact/" + opened);
    }

    @Test
    void whatIsNewMovesNothingUnderTheFocusAndIsShownWhenItIsAskedFor() {
        var page = list();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowDown");
        var before = rows(page).nth(1).boundingBox();
        var focused = inFocus(page);
        reported(3);
        reported(4);
        new LooksAround(house).look();
        page.locator("#live-said", new Page.LocatorOptions().setHasText("2 new contacts."))
                .waitFor();
        assertThat(page.locator("#live-said").innerText()).startsWith("New alert.");
        assertThat(rows(page).count()).isEqualTo(NAMES.size());
        assertThat(inFocus(page)).isEqualTo(focused);
        assertThat(rows(page).nth(1).boundingBox().y).isEqualTo(before.y);
        assertThat(page.locator(".bw-sub a[aria-current]").innerText())
                .as("the counts are right at once")
                .contains("New " + (NAMES.size() + 2));
        page.locator("#live-said a").click();
        assertThat(rows(page).count()).isEqualTo(NAMES.size() + 2);
        assertThat(page.locator("#live-said").innerText()).startsWith("Updated at");
    }

    @Test
    void aGroupOfTheMenuClosesWhenSomebodyGoesElsewhere() {
        var page = list();
        page.locator("summary", new Page.LocatorOptions().setHasText("Oversight"))
                .click();
        page.locator(".bw-rooms a", new Page.LocatorOptions().setHasText("Workload"))
                .waitFor();
        page.keyboard().press("Escape");
        assertThat(page.locator(".bw-rooms__group[open]").count()).isZero();
        page.locator("summary", new Page.LocatorOptions().setHasText("Handovers"))
                .click();
        page.locator("h1").click();
        assertThat(page.locator(".bw-rooms__group[open]").count()).isZero();
    }
}
