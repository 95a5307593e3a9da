package org.breakwater.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.library.Library;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;

/** People who search for words, and find them. */
@HouseTest
@DirtiesContext
class FindsWordsTest {

    private static Chromium chromium;

    @LocalServerPort
    private int port;

    @Autowired
    private TestClock clock;

    @Autowired
    private Library library;

    @BeforeAll
    static void open() {
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @ParameterizedTest(name = "with scripts: {0}")
    @ValueSource(booleans = {true, false})
    void aTwelveYearOldFindsWhatToDoAboutAThreatOnlineInThreePresses(boolean scripts) {
        var child = chromium.person(port, scripts).go("/");
        child.follow("Signs of abuse and neglect, and what to do");
        child.follow("I am a child");
        child.follow("Safe online, and when someone scares you there");
        child.sees("A threat").sees("Do not reply").sees("Do not pay").sees("0800 1111");
        assertThat(child.page().title()).doesNotContain("scares", "threat");
        assertThat(child.hasCookies()).isFalse();
    }

    @Test
    void aGrandparentWhoReadsPolishFindsWhatHappensNext() {
        var grandparent = chromium.person(port, false).go("/information/friends-and-family");
        grandparent.follow("What happens when you report a concern").follow("Polski");
        grandparent.sees("not yet been checked by someone who speaks both languages");
        assertThat(grandparent.page().locator("main").getAttribute("lang")).isEqualTo("pl");
        assertThat(grandparent.page().locator("main h2").first().textContent()).isEqualTo("Czy to nagły wypadek?");
        grandparent.sees("01702 215007");
    }

    @Test
    void aHeadTeacherFindsTheAllegationProcedureAndHowItWasLastMarch() {
        var head = chromium.person(port, true).go("/procedures");
        head.write("words", "teacher accused")
                .press("Search")
                .follow("Allegations against people who work with children");
        head.sees("6.2.1").sees("version 1").photograph("procedure");
        changesTheChapter();
        head.go("/procedures/allegations").sees("version 2").sees("Added by the journey");
        head.follow("What changed in Allegations");
        assertThat(head.textOf("ins")).contains("Added by the journey");
        head.go("/procedures/allegations").follow("Read an earlier version of this chapter");
        head.write("onDay", "31").write("onMonth", "3").write("onYear", "2027").press("Show");
        head.sees("This is not the current version")
                .doesNotSee("Added by the journey")
                .sees("version 1");
        head.go("/procedures/allegations/allegations-threshold");
        assertThat(head.page().url()).endsWith("/procedures/allegations#allegations-threshold");
    }

    /** Written, approved and published by three people, in the April after. */
    private void changesTheChapter() {
        clock.setLondon("2027-04-12T10:00");
        var nell = chromium.person(port, true).signIn("Nell Harbour");
        nell.go("/library/editor/write-text?path=procedures/allegations");
        var body = nell.page().locator("textarea[name=body]").inputValue();
        nell.write("body", body + "\n\n{#allegations-journey} Added by the journey. Call 999.\n")
                .write("why", "A journey asked for it")
                .choose("sort", "REVISED");
        nell.press("Save draft").sees("looks like a telephone number");
        nell.write("body", body + "\n\n{#allegations-journey} Added by the journey. Call {{number emergency}}.\n");
        nell.press("Preview").sees("Changes").photograph("editor-look");
        nell.press("Save draft").sees("Version 2").doesNotSee("Approve version 2");
        chromium.person(port, false)
                .signIn("Jonas Tidewell")
                .go("/library/editor/edit-text?path=procedures/allegations")
                .press("Approve version 2");
        var odile = chromium.person(port, false)
                .signIn("Odile Marchbank")
                .go("/library/editor/edit-text?path=procedures/allegations");
        odile.page().getByLabel("On a date").first().check();
        odile.write("fromDay", "14")
                .write("fromMonth", "4")
                .write("fromYear", "2027")
                .press("Publish version 2");
        odile.sees("Version 2 from Wednesday 14 April 2027");
        chromium.person(port, false).go("/procedures/allegations").doesNotSee("Added by the journey");
        clock.advance(Duration.ofDays(2));
        library.refresh();
    }

    @Test
    void aVolunteerWhoHearsThePageIsLedByHeadingsAndLandmarks() {
        var volunteer = chromium.person(port, true).go("/information/volunteers");
        volunteer.follow("Worried about a helper, coach or leader");
        var page = volunteer.page();
        assertThat(page.getByRole(AriaRole.MAIN).count()).isOne();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                        .count())
                .isOne();
        for (var heading :
                new String[] {"Is this an emergency?", "What to do", "Who to contact", "What happens next"}) {
            assertThat(page.getByRole(
                                    AriaRole.HEADING,
                                    new Page.GetByRoleOptions().setName(heading).setLevel(2))
                            .count())
                    .as(heading)
                    .isOne();
        }
        page.keyboard().press("Tab");
        assertThat(page.locator(":focus").textContent()).isEqualTo("Skip to main content");
        page.keyboard().press("Enter");
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("main");
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Call MASH+"))
                        .count())
                .isPositive();
    }
}
