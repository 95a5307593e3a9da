package org.breakwater.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.frontdoor.refer.Professional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Frequent tasks take no more pages than specified, with scripts and without: as {@code ./breakwater check presses}.
 */
@Tag("long")
@HouseTest
class PressesTest {

    private static Chromium chromium;

    @LocalServerPort
    private int port;

    @Autowired
    private TestClock clock;

    @Autowired
    private House house;

    @BeforeAll
    static void open() {
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @BeforeEach
    void onTuesday() {
        clock.setLondon("2026-09-01T10:00");
    }

    @ParameterizedTest(name = "with scripts: {0}")
    @ValueSource(booleans = {true, false})
    void aReportThatSaysTheLeastTakesFourPages(boolean scripts) {
        assertWithinItsAim(PublicTasks.reportsTheLeast(chromium.person(port, scripts)));
    }

    @ParameterizedTest(name = "with scripts: {0}")
    @ValueSource(booleans = {true, false})
    void aReportThatAnswersEverythingTakesNinePages(boolean scripts) {
        assertWithinItsAim(PublicTasks.reportsEverything(chromium.person(port, scripts)));
    }

    @ParameterizedTest(name = "with scripts: {0}")
    @ValueSource(booleans = {true, false})
    void aReferralWithWhatASchoolKnowsTakesTwelvePages(boolean scripts) {
        var lead = Professional.address("lead");
        assertWithinItsAim(
                PublicTasks.refers(chromium.person(port, scripts), lead, new Professional(house)::newestCode));
    }

    @Test
    void theTasksOfTheDeskAndOfAnAgencyStayWithinTheirAims() {
        assertThat(CountedTasks.atTheDesk(chromium, port))
                .extracting(TaskCount::line)
                .hasSize(4)
                .noneMatch(line -> line.contains("MISSED"));
    }

    private static void assertWithinItsAim(TaskCount count) {
        assertThat(count.isWithinItsAim()).as(count.line()).isTrue();
    }
}
