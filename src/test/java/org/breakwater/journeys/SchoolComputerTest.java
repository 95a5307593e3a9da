package org.breakwater.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A child of 13 on a school's computer, who leaves in the middle; the next person at that computer sees nothing. */
@HouseTest
class SchoolComputerTest {

    private static final String SECRET = "My mum's boyfriend scares me at night";

    private static Chromium chromium;

    @LocalServerPort
    private int port;

    @Autowired
    private TestClock clock;

    @Autowired
    private TestDatabase database;

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
    void theNextPersonSeesNothingOfAChildWhoLeftInTheMiddle(boolean scripts) {
        clock.setLondon("2026-09-02T13:10");
        var child = tellsHalf(scripts);
        child.leaveBy(child.page().locator(".bw-exit a").first());
        assertThat(child.page().url()).doesNotContain("localhost");
        child.back();
        assertThat(child.page().content()).doesNotContain(SECRET).doesNotContain("boyfriend");
        child.go("/report/young/worry").sees("nothing here").doesNotSee("boyfriend");
        child.go("/report/young/check").doesNotSee("boyfriend");
        child.go("/report").press("Start now").doesNotSee("boyfriend");
        assertThat(draftsThatHold("boyfriend")).isZero();
    }

    @ParameterizedTest(name = "with scripts: {0}")
    @ValueSource(booleans = {true, false})
    void fifteenIdleMinutesEndItForGood(boolean scripts) {
        clock.setLondon("2026-09-02T13:10");
        var child = tellsHalf(scripts);
        child.go("/report/young/worry").sees("Nothing has been sent yet");
        assertThat(child.page().content()).contains("boyfriend");
        clock.advance(Duration.ofMinutes(15).plusSeconds(1));
        child.go("/report/young/worry").sees("nothing here").doesNotSee("boyfriend");
        assertThat(child.hasCookies()).isFalse();
    }

    /** Starts in words meant for a child, is told first who we may have to tell, and writes a little. */
    private Person tellsHalf(boolean scripts) {
        var child = chromium.person(port, scripts);
        child.go("/report").follow("I am a child or young person");
        child.sees("We cannot keep it all secret").sees("Childline");
        assertThat(child.hasCookies()).isFalse();
        child.press("Start");
        child.choose("safe", "YES").press("Continue").sees("Childline");
        return child.write("worry", SECRET).press("Continue");
    }

    private int draftsThatHold(String word) {
        return database.asOwner()
                .sql("select count(*) from frontdoor.report_draft where answers like ?")
                .param("%" + word + "%")
                .query(Integer.class)
                .single();
    }
}
