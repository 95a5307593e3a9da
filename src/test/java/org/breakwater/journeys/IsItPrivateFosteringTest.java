package org.breakwater.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Somebody whose son’s friend has moved in reads about it, checks it in one page, and learns whom to call. */
@HouseTest
class IsItPrivateFosteringTest {

    @LocalServerPort
    private int port;

    @Autowired
    private TestClock clock;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void fromTheInformationToTheAnswer(boolean scripts) {
        clock.setLondon("2026-09-01T10:00");
        try (var chromium = new Chromium()) {
            var carer = chromium.person(port, scripts)
                    .go("/information/friends-and-family/private-fostering")
                    .follow("Check if it is private fostering");
            carer.photograph("private-fostering-check")
                    .press("Check")
                    .sees("There is a problem")
                    .sees("Select who looks after the child");
            carer.choose("carer", "OTHER")
                    .choose("home", "CARERS_HOME")
                    .choose("stay", "NOT_SURE")
                    .choose("age", "UNDER_16")
                    .press("Check");
            carer.sees("how long the child will stay").follow("Start again");
            carer.choose("carer", "OTHER")
                    .choose("home", "CARERS_HOME")
                    .choose("stay", "TWENTY_EIGHT_DAYS")
                    .choose("age", "UNDER_16")
                    .press("Check");
            carer.sees("This looks like private fostering")
                    .sees("The council must be told")
                    .sees("01702 215007")
                    .photograph("private-fostering-result");
            assertThat(carer.page().title()).startsWith("This looks like private fostering");
        }
    }
}
