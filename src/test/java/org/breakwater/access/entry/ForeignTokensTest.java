package org.breakwater.access.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Import;

/** A form needs the token of the cookie that it is used with, and not that of just any cookie. */
@HouseTest
@Import(Rooms.class)
@ExtendWith(OutputCaptureExtension.class)
class ForeignTokensTest {

    private static final String NOTE = "/test-rooms/note";

    @Autowired
    House house;

    private Browser maya() {
        var browser = house.as(InventedPerson.MAYA);
        return browser;
    }

    /** The cookie and the token of someone who is about to sign in elsewhere. */
    private Map.Entry<String, String> ofAnother(String cookie, String page, String... posted) {
        var other = house.visitor();
        other.visit(page);
        if (posted.length > 0) {
            other.send(posted[0], posted[1], posted[2]);
            other.visit("/training/prove/code");
        }
        var token = other.page().select("input[name=_token]").val();
        assertThat(token).isNotEmpty();
        return Map.entry(Objects.requireNonNull(other.cookies().get(cookie)), token);
    }

    @Test
    void aCookieThatAnotherPlantedOpensNoFormOfWhoIsSignedIn() {
        var planted = Map.of(
                "b", ofAnother("b", "/sign-in"),
                "learn",
                        ofAnother(
                                "learn",
                                "/training/prove",
                                "/training/prove",
                                "email",
                                "another@" + System.nanoTime() + ".example"));
        planted.forEach((name, theirs) -> {
            var browser = maya();
            browser.cookies().put(name, theirs.getKey());
            assertThat(browser.post(NOTE, Map.of("note", "Not hers", "_token", theirs.getValue())))
                    .as(name)
                    .hasStatus(403);
            browser.visit("/account");
            var own = browser.page().select("input[name=_token]").val();
            assertThat(browser.post(NOTE, Map.of("note", "Hers", "_token", own)))
                    .as(name)
                    .hasStatus(303);
        });
    }

    @Test
    void whatIsNoIdOfAParkedLetterIsNotLogged(CapturedOutput output) {
        var browser = maya();
        browser.visit("/account");
        var token = browser.page().select("input[name=_token]").val();
        for (var no : new String[] {"-".repeat(36), "0-".repeat(18), "dead-beef-dead-beef-dead-beef-dead-be"}) {
            var sent = browser.post(NOTE, Map.of("note", "She rang again", "_token", token, "_parked", no));
            assertThat(sent).hasStatus(303);
        }
        assertThat(output.getAll()).doesNotContain("UUID", "IllegalArgument", "NumberFormat", "-".repeat(36));
    }
}
