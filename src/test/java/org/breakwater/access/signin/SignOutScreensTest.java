package org.breakwater.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.breakwater.access.entry.Rooms;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Signing out, and form input left from an expired session. */
@HouseTest
@Import(Rooms.class)
class SignOutScreensTest {

    private static final String NOTE = "/test-rooms/note";

    private static final String WORDS = "Rang the school & spoke to <the head>.\nThey will ring back";

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    private static String token(Browser browser) {
        browser.visit("/account");
        return browser.page().select("input[name=_token]").attr("value");
    }

    @Test
    void parksWhatIsSentAfterTheSessionExpiredAndSendsItForTheSamePerson() {
        clock.setLondon("2026-08-28T09:00");
        var browser = house.as(InventedPerson.MAYA);
        var token = token(browser);
        clock.advance(Duration.ofMinutes(45));
        var sent = browser.post(NOTE, Map.of("note", WORDS, "_token", token));
        assertThat(sent).hasStatus(303).hasHeader("Location", "/sign-in");

        var other = house.as(InventedPerson.TOMASZ);
        assertThat(other.visit("/sign-in/continue")).hasStatus(303);

        browser.follow(sent);
        var arrived = browser.send(
                "/sign-in/demo", "person", InventedPerson.MAYA.accountId().toString());
        assertThat(arrived).hasHeader("Location", "/sign-in/continue");
        browser.follow(arrived);
        assertThat(browser.page().text()).contains("We have kept your answers", "<the head>");
        assertThat(browser.send(NOTE)).hasHeader("Location", "/noted/" + WORDS.length());
        assertThat(browser.visit("/sign-in/continue")).hasStatus(303);
    }

    @Test
    void forgetsWhatIsParkedAfterAnHourOrWhenItIsThrownAway() {
        clock.setLondon("2026-08-28T09:00");
        var browser = house.as(InventedPerson.GWEN);
        for (int time = 1; time <= 2; time++) {
            var token = token(browser);
            clock.advance(Duration.ofMinutes(31));
            browser.post(NOTE, Map.of("note", WORDS, "_token", token));
            if (time == 1) {
                browser.signInAs(InventedPerson.GWEN);
                browser.visit("/sign-in/continue");
                browser.send("/sign-in/discard");
            } else {
                clock.advance(Duration.ofMinutes(61));
                browser.signInAs(InventedPerson.GWEN);
            }
            assertThat(browser.visit("/sign-in/continue")).hasStatus(303).hasHeader("Location", "/desk");
        }
    }
}
