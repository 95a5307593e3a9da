package org.breakwater.mash;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.breakwater.Furnished;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.access.InventedPerson;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.Rating;
import org.breakwater.mash.desk.Queues;
import org.breakwater.mash.lifecycle.Stage;
import org.breakwater.mash.screening.Screening;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Scenario 8: probation does not reply by the target. It is seen in the decision, which does not wait for it. */
@HouseTest
class ProbationDoesNotReplyTest {

    private static final String NOT_ANSWERED =
            "Probation has not responded. The response was due Wednesday 2 September 2026, 15:30.";

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    Queues queues;

    private UUID contact = new UUID(0, 0);
    private UUID probation = new UUID(0, 0);
    private AtTheDesk desk;

    @BeforeEach
    void probationAndThePoliceAreAskedOnATuesday() {
        clock.setLondon("2026-09-01T10:00");
        contact = new Furnished(house).report();
        desk = new AtTheDesk(house, contact);
        desk.screen(Rating.AMBER, Screening.Consent.GIVEN, "");
        probation = desk.ask("probation");
        desk.answer(InventedPerson.PETRA, desk.ask("police"), AgencyResponses.notKnown());
    }

    private String textOf(String path) {
        var maya = house.as(InventedPerson.MAYA);
        maya.visit(path);
        return maya.page().text();
    }

    @Test
    void whoIsInTimeIsNotLate() {
        clock.setLondon("2026-09-02T15:30");
        assertThat(textOf("/desk/contact/" + contact))
                .contains("Probation, response:")
                .doesNotContain("has not responded");
    }

    @Test
    void whoIsLateStandsByNameOnTheContactTheDecisionTheApprovalAndTheQueue() {
        clock.setLondon("2026-09-02T15:31");
        for (var page : new String[] {"/desk/contact/%s", "/desk/decision/%s", "/cases/%s/information-requests"}) {
            assertThat(textOf(page.formatted(contact)))
                    .as(page)
                    .contains(NOT_ANSWERED)
                    .doesNotContain("Police has not responded");
        }
        assertThat(waitingFor()).isEqualTo("Decision Agency information: 1 of 2 outstanding, 1 overdue (Probation)");
        assertThat(desk.decide("EARLY_HELP")).isEqualTo(new ActResult.Yes());
        assertThat(textOf("/desk/approval/" + contact)).contains(NOT_ANSWERED);
    }

    @Test
    void theListSaysHowManyAgenciesAreOutstandingAndFindsTheLate() {
        desk.ask("health");
        clock.setLondon("2026-09-02T15:29");
        assertThat(waitingFor()).endsWith("Agency information: 2 of 3 outstanding");
        assertThat(overdue()).as("nothing is overdue yet").isEmpty();
        clock.setLondon("2026-09-02T15:31");
        assertThat(waitingFor()).contains("2 of 3 outstanding, 2 overdue (");
        assertThat(desk.now().dueAt()).as("its own deadline").isAfter(clock.instant());
        assertThat(overdue()).containsExactly(contact.toString());
    }

    @Test
    void theListSaysNothingOfAgenciesOnceAllHaveAnswered() {
        desk.answer(InventedPerson.ROSALIND, probation, AgencyResponses.notKnown());
        assertThat(waitingFor()).doesNotContain("Agency information:");
    }

    private String waitingFor() {
        return house.as(InventedPerson.MAYA, "/desk?stage=SCREENED")
                .page()
                .expectFirst("tr[data-row=" + contact + "] [data-label='Waiting for']")
                .text();
    }

    private List<String> overdue() {
        return house.as(InventedPerson.MAYA, "/desk?stage=SCREENED&late=YES")
                .page()
                .select("tr[data-row=" + contact + "]")
                .eachAttr("data-row");
    }

    @Test
    void theDecisionIsMadeApprovedAnsweredAndClosedWithoutIt() {
        clock.setLondon("2026-09-03T10:00");
        assertThat(desk.decide("EARLY_HELP")).isEqualTo(new ActResult.Yes());
        assertThat(desk.approve()).isEqualTo(new ActResult.Yes());
        desk.accept();
        assertThat(desk.close()).isEqualTo(new ActResult.Yes());
        assertThat(desk.now().stage()).isEqualTo(Stage.CLOSED);
        assertThat(textOf("/desk/contact/" + contact)).contains(NOT_ANSWERED);
    }

    @Test
    void itIsCountedForTheAgency() {
        clock.setLondon("2026-09-03T10:00");
        var before = late();
        var other = new AtTheDesk(house, new Furnished(house).report());
        other.ask("probation");
        assertThat(late()).isEqualTo(before);
        clock.setLondon("2026-09-04T17:31");
        assertThat(late()).isEqualTo(before + 1).isPositive();
        assertThat(textOf("/desk")).contains("Agencies overdue").contains("Probation: " + late());
    }

    private int late() {
        return desk.as(InventedPerson.MAYA, queues::lateAgencies).stream()
                .filter(owes -> owes.agency().equals("probation"))
                .mapToInt(Queues.Owes::late)
                .sum();
    }
}
