package org.breakwater.training.needs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.access.Browser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A nursery worker finds out what she needs. */
@HouseTest
class NeedsScreensTest {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    private Browser worker;

    @BeforeEach
    void aWorker() {
        clock.setLondon("2026-11-25T11:00");
        worker = house.visitor();
        worker.visit("/training/needs");
    }

    private List<String> needed(String answers) {
        assertThat(worker.visit("/training/needs?asked=yes&" + answers)).hasStatusOk();
        return worker.page().select("main section h2").eachText();
    }

    @Test
    void sheNeedsTheFirstHourAndWhatWorkWithFamiliesAsks() {
        assertThat(needed("kind=childcare&duties=contact"))
                .startsWith("Introduction to safeguarding children")
                .contains("Working together to safeguard children")
                .doesNotContain("Designated safeguarding lead (DSL)", "Safer recruitment");
        assertThat(worker.cookies()).as("nothing is kept of what she answered").isEmpty();
    }

    @Test
    void whatSheHasDoneAndStillHoldsIsNotAskedOfHerAgain() {
        assertThat(needed("kind=childcare&duties=contact&done=introduction-to-safeguarding&sure=YES"))
                .doesNotContain("Introduction to safeguarding children");
        assertThat(worker.page().text())
                .contains("You have completed", "Introduction to safeguarding children. Refresher every year.");
        assertThat(needed("kind=childcare&duties=contact&done=introduction-to-safeguarding&sure=NO"))
                .contains("Introduction to safeguarding children");
    }

    @Test
    void whoHasCompletedNothingMaySaySo() {
        assertThat(needed("kind=other&sure=NONE")).containsExactly("Introduction to safeguarding children");
        assertThat(worker.visit("/training/needs?asked=yes&kind=other&done=neglect&sure=NONE"))
                .hasStatus(422);
    }

    @Test
    void whoHasNoSpecialDutyStillNeedsTheFirstHour() {
        assertThat(needed("kind=other")).containsExactly("Introduction to safeguarding children");
    }

    @Test
    void anAnswerThatIsMissingIsAskedForAndTheOthersStay() {
        assertThat(worker.visit("/training/needs?asked=yes&duties=lead&done=neglect"))
                .hasStatus(422);
        assertThat(worker.page().text())
                .contains(
                        "Select where you work or volunteer",
                        "Select whether the training you have completed is still in date");
        worker.visit("/training/needs?asked=yes&kind=other&duties=lead&done=neglect&sure=NONE");
        assertThat(worker.page().text())
                .contains("You selected training, and said you have not completed any. Change one answer");
        assertThat(worker.page().select("[name=duties][value=lead]").hasAttr("checked"))
                .isTrue();
        assertThat(worker.page().select("[name=done][value=neglect]").hasAttr("checked"))
                .isTrue();
    }
}
