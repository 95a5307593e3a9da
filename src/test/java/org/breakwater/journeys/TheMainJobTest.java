package org.breakwater.journeys;

import java.time.Duration;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A concern comes in, the desk decides, the person hears back. */
@HouseTest
class TheMainJobTest {

    private static Chromium chromium;

    @LocalServerPort
    private int port;

    @Autowired
    private TestClock clock;

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
    void aNeighbourTellsUsTheDeskDecidesAndTheNeighbourHearsBack(boolean scripts) {
        clock.setLondon("2026-09-01T10:00");
        new MainJob(chromium, port, scripts, () -> clock.advance(Duration.ofMinutes(6))).isDone();
    }
}
