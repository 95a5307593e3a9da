package org.breakwater.casework.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.breakwater.Furnished;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.breakwater.casework.Rating;
import org.breakwater.mash.AtTheDesk;
import org.breakwater.mash.lifecycle.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The handover of each child of a contact, and the way back to deciding, for a reason. */
@HouseTest
class HandoversScreensTest {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    private UUID contact = new UUID(0, 0);
    private AtTheDesk desk;
    private String path = "";

    @BeforeEach
    void twoChildrenAreHandedOver() {
        clock.setLondon("2026-09-01T10:00");
        contact = new Furnished(house).report();
        desk = new AtTheDesk(house, contact);
        desk.screen(InventedPerson.MAYA, Rating.AMBER);
        desk.decide("ASSESSMENT");
        desk.approve();
        path = "/cases/" + contact + "/handover";
    }

    private Browser maya() {
        var maya = house.as(InventedPerson.MAYA);
        maya.visit(path);
        return maya;
    }

    @Test
    void eachHandOverStandsThereWithItsTeamAndLeadsToItsPage() {
        var maya = maya();
        assertThat(maya.page().text()).contains("Assessment team");
        for (var row : desk.handovers()) {
            assertThat(maya.page().select("main a[href=" + path + "/" + row.id() + "]"))
                    .isNotEmpty();
        }
    }

    @Test
    void theDecisionIsReconsideredOnlyForAReason() {
        var maya = maya();
        assertThat(maya.fill(path + "/reconsider", "why", " ")).hasStatus(422);
        assertThat(maya.page().text()).contains("Enter the reason for reconsidering the decision");
        assertThat(maya.fill(path + "/reconsider", "why", "More came to light"))
                .hasStatus(303)
                .hasHeader("Location", "/desk/decision/" + contact);
        assertThat(desk.now().stage()).isEqualTo(Stage.SCREENED);
    }

    @Test
    void ofTwoWhoReconsiderItTheSecondIsTold() {
        var first = maya();
        var second = maya();
        first.fill(path + "/reconsider", "why", "More came to light");
        assertThat(second.fill(path + "/reconsider", "why", "The school rang")).hasStatus(409);
        assertThat(second.page().select("main").text()).contains("Not saved yet");
    }
}
