package org.breakwater.pathways.missingeducation.cases.roll;

import static org.assertj.core.api.Assertions.assertThat;

import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.breakwater.pathways.missingeducation.lifecycle.InventedPupil;
import org.breakwater.pathways.missingeducation.records.EffortsRow.Finding;
import org.breakwater.pathways.missingeducation.records.EffortsRow.Ground;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whether the pupil is on roll, with its dates. */
@HouseTest
class RollScreensTest {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    private Browser corin;
    private InventedPupil pupil;
    private String thePath;
    private String roll;

    @BeforeEach
    void aReferralThatWasTriaged() {
        clock.setLondon("2026-03-16T10:00");
        database.clear("pathways");
        database.asOwner().sql("delete from casework.pathway_case").update();
        pupil = new InventedPupil(house);
        pupil.triage();
        thePath = "/missing-education/cases/" + pupil.id;
        roll = thePath + "/roll";
        corin = house.as(InventedPerson.CORIN);
    }

    @Test
    void theRollStatusIsOnTheCaseAndInTheQueueWithItsDateAndGround() {
        corin.visit(roll);
        assertThat(corin.page().text()).contains("Recorded so far: Not known");
        corin.send(roll, "roll", "ON_ROLL", "rollOn", "3/9/2025");
        corin.visit(roll);
        corin.send(roll, "roll", "REMOVED", "rollOn", "12/3/2026", "rollGround", "A");
        corin.visit(thePath);
        assertThat(corin.page().text())
                .contains("Removed from roll on 12 March 2026, ground (a)", "On roll since 3 September 2025 (recorded")
                .doesNotContain("before the council confirmed");
        corin.visit("/missing-education/cases");
        assertThat(corin.page().text()).contains("Removed from roll on 12 March 2026, ground (a)");
        corin.visit("/cases/" + pupil.id + "/chronology");
        assertThat(corin.page().text()).contains("Roll status recorded");
    }

    @Test
    void aDeletionHasItsDateAndItsGroundAndNoOtherStatusHas() {
        corin.visit(roll);
        assertThat(corin.send(roll)).hasStatus(422);
        assertThat(corin.page().text()).contains("Select the roll status");
        assertThat(corin.send(roll, "roll", "REMOVED")).hasStatus(422);
        assertThat(corin.page().text())
                .contains(
                        "Enter the date on which the pupil was removed from roll",
                        "Enter the ground for deletion: ask the school, or look in its deletion return");
        assertThat(corin.send(roll, "rollOn", "17/3/2026", "rollGround", "z")).hasStatus(422);
        assertThat(corin.page().text())
                .contains(
                        "Enter a date in the last 19 years, not after today",
                        "Enter the letter of the ground for deletion in regulation 9(1), from a to o");
        assertThat(corin.send(roll, "roll", "NEVER", "rollOn", "12/3/2026", "rollGround", "a"))
                .hasStatus(422);
        assertThat(corin.page().text())
                .contains(
                        "Select On roll or Removed from roll, or leave the date blank",
                        "Select Removed from roll, or leave the ground blank");
        assertThat(corin.page().select("[name=rollOn]").val()).isEqualTo("12/3/2026");
    }

    @Test
    void aDeletionOnGroundIBeforeJointEffortsAreConfirmedIsSaid() {
        corin.visit(roll);
        corin.send(roll, "roll", "REMOVED", "rollOn", "12/3/2026", "rollGround", "i");
        corin.visit(thePath);
        assertThat(corin.page().text())
                .contains("Removed from roll before the council confirmed joint reasonable efforts");
        pupil.bothHalves();
        pupil.confirm(Ground.I, Finding.NOT_FOUND);
        corin.visit(thePath);
        assertThat(corin.page().text()).doesNotContain("Removed from roll before the council confirmed");
    }
}
