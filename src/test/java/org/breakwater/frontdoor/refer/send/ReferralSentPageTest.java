package org.breakwater.frontdoor.refer.send;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.frontdoor.refer.Professional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** After sending, a professional reads what this referral triggered, and nothing that another would have. */
@HouseTest
class ReferralSentPageTest {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Test
    void saysThatAnAlertWentOutWhereOneDid() {
        for (var time : List.of("2026-11-25T11:00", "2026-11-28T11:00")) {
            clock.setLondon(time);
            assertThat(sent("danger", "NO", "words", "No coat again"))
                    .contains("Referral sent")
                    .doesNotContain("alert");
            assertThat(sent("danger", "YES", "words", "He waits outside now")).contains("We have sent an alert");
            assertThat(sent("danger", "UNSURE", "words", "He waits outside")).contains("We have sent an alert");
        }
    }

    @Test
    void speaksOfTheWayHomeAndOfLevelFourOnlyWhereTheyWereSaid() {
        clock.setLondon("2026-11-25T11:00");
        assertThat(sent("danger", "NO", "words", "No coat again"))
                .doesNotContain("goes home today", "You said level 4");
        assertThat(sent("danger", "NO", "words", "No coat again", "goesHome", "3:15pm"))
                .contains("You told us when the child goes home today. We call you before then.");
    }

    /** A lead sent a referral at night that named 3:15pm, and was promised a call before then. */
    @Test
    void promisesNoCallForATimeThatHasPassedOrWhileTheOfficeIsClosed() {
        for (var time : List.of("2026-11-25T15:20", "2026-11-25T23:18", "2026-11-28T11:00")) {
            clock.setLondon(time);
            assertThat(sent("danger", "NO", "words", "No coat again", "goesHome", "3:15pm"))
                    .as(time)
                    .contains("Referral sent")
                    .doesNotContain("We call you before then");
        }
    }

    private String sent(String... happened) {
        var petra = new Professional(house)
                .proves(Professional.address("petra.quayside"))
                .tellTheLeast("Rowan Tidewater")
                .answer("/refer/story/concern-details", happened);
        return petra.open("/refer/send/check").press("/refer/send/now").says();
    }
}
