package org.breakwater.frontdoor.refer.you;

import static org.assertj.core.api.Assertions.assertThat;

import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.frontdoor.refer.Professional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who refers, and which level of need they see, with the threshold document beside the question. */
@HouseTest
class ReferralYouScreensTest {

    private static final String DETAILS = "/refer/you/referrer-details";
    private static final String LEVEL = "/refer/you/level-of-need";

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @BeforeEach
    void onWednesday() {
        clock.setLondon("2026-11-25T11:00");
    }

    private Professional petra() {
        return new Professional(house).proves(Professional.address("petra.quayside"));
    }

    @Test
    void aProfessionalGivesANameAndANumberAndWhatTheyTypedStays() {
        var petra = petra().answer(DETAILS, "name", " ", "role", "Teacher", "phone", "123");
        assertThat(petra.status()).isEqualTo(422);
        assertThat(petra.page().select(".govuk-error-summary a").eachText())
                .containsExactly("Enter your name", "Enter a telephone number, like 01702 215007");
        assertThat(petra.page().select("input[name=role]").val()).isEqualTo("Teacher");
        petra.press(DETAILS, "name", "Petra Quayside", "role", "Teacher", "phone", "");
        assertThat(petra.says()).contains("Enter your phone number");
        petra.press(DETAILS, "name", "Petra Quayside", "role", "Teacher", "phone", "01632 960 111");
        assertThat(petra.at()).isEqualTo("/refer/send/check");
        assertThat(petra.says()).contains("Petra Quayside", "Teacher", "01632 960 111");
    }

    @Test
    void aSafeguardingLeadIsNotAskedForOne() {
        var petra = petra().answer(DETAILS, "name", "Petra", "role", "Class teacher", "phone", "01632 960 111");
        assertThat(petra.open(DETAILS).page().select("input[name=lead]")).hasSize(1);
        petra.fill(DETAILS, "name", "Petra", "role", "DSL", "phone", "01632 960 111");
        assertThat(petra.open(DETAILS).page().select("input[name=lead]")).isEmpty();
    }

    @Test
    void theLevelIsTheirsAndTheDocumentThatExplainsItIsThere() {
        var petra = petra().open(LEVEL);
        assertThat(petra.page().select("main a[href^=/procedures/threshold-document]"))
                .isNotEmpty();
        petra.fill(LEVEL, "need", "3", "why", "w".repeat(3_001));
        assertThat(petra.status()).isEqualTo(422);
        assertThat(petra.says()).contains("Use 3,000 characters or fewer. You have used 3,001");
        assertThat(petra.page().select("input[name=need][checked]").val()).isEqualTo("3");
        petra.fill(LEVEL, "need", "3", "why", "It goes on");
        assertThat(petra.open(LEVEL).page().select("textarea[name=why]").text()).isEqualTo("It goes on");
        petra.fill(LEVEL, "need", "17");
        assertThat(petra.open(LEVEL).page().select("input[name=need][checked]")).isEmpty();
    }
}
