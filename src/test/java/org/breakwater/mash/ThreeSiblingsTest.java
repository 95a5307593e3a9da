package org.breakwater.mash;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.breakwater.Furnished;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.Rating;
import org.breakwater.casework.handover.handovers.HandoverRow;
import org.breakwater.frontdoor.receivedreports.ReportContent;
import org.breakwater.mash.lifecycle.Stage;
import org.breakwater.mash.screening.Screening;
import org.breakwater.people.PersonRow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Scenario 5: three siblings in one contact, one open to a social worker. Each has an outcome of its own, the open
 * child is passed to the worker, the others are decided.
 */
@HouseTest
class ThreeSiblingsTest {

    private static final String WORKER = "Ines Calloway, the allocated worker";

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    private UUID contact = new UUID(0, 0);
    private AtTheDesk desk;
    private List<PersonRow> children = List.of();
    private Browser maya;

    @BeforeEach
    void threeSiblingsAreReported() {
        clock.setLondon("2026-09-01T10:00");
        var reportContent = Furnished.told(ReportContent.Way.ADULT, false, ReportContent.YesNoUnsure.NO);
        var three = List.of(child("Dulcie Marrable"), child("Otto Marrable"), child("Fenn Marrable"));
        contact = new Furnished(house)
                .report(new ReportContent(
                        reportContent.way(),
                        false,
                        "",
                        reportContent.worry(),
                        three,
                        "",
                        "",
                        "",
                        ReportContent.YesNoUnsure.NO,
                        "",
                        ReportContent.YesNoUnsure.NO,
                        "",
                        ReportContent.Reporter.anonymous(),
                        List.of()));
        desk = new AtTheDesk(house, contact);
        desk.screen(Rating.AMBER, Screening.Consent.GIVEN, "");
        children = desk.children();
        maya = house.as(InventedPerson.MAYA);
    }

    private static ReportContent.Child child(String name) {
        return new ReportContent.Child(name, "", "7", false, "", "3 Samphire Close", "");
    }

    private String page(int child) {
        return "/desk/decision/" + contact + "/child/" + children.get(child).id();
    }

    private int decide(int child, Map<String, String> answers) {
        maya.visit(page(child));
        var typed = new ArrayList<>(
                List.of("level", "3", "rationale", "Seen together, decided one by one", "nextStep", "A first visit"));
        typed.addAll(List.of("owner", "The team", "familyTold", "WILL_BE_TOLD", "familyWords", "At the visit"));
        answers.forEach((name, value) -> typed.addAll(List.of(name, value)));
        return maya.send(page(child), typed.toArray(String[]::new))
                .getResponse()
                .getStatus();
    }

    private void decideForEach() {
        assertThat(decide(0, Map.of("outcomes", "PASSED_TO_OPEN_CASE", "owner", WORKER)))
                .isEqualTo(303);
        assertThat(decide(
                        1,
                        Map.of(
                                "outcomes",
                                "ASSESSMENT",
                                "primaryNeed",
                                "N1",
                                "dissenter",
                                "The school",
                                "dissent",
                                "Too much")))
                .isEqualTo(303);
        assertThat(decide(2, Map.of("outcomes", "NO_FURTHER_ACTION", "nextStep", "None", "owner", "Nobody")))
                .isEqualTo(303);
    }

    private void approve() {
        maya.visit("/desk/decision/" + contact);
        assertThat(maya.send("/desk/decision/" + contact, "noChecks", "The three were seen at school"))
                .hasStatus(303);
        assertThat(desk.approve()).isEqualTo(new ActResult.Yes());
    }

    private HandoverRow handoverOf(int child) {
        return desk.handovers().stream()
                .filter(row -> row.child().equals(children.get(child).id()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void eachChildHasItsOwnOutcomeAndOnlyWhomAnotherTeamTakesOnIsHandedOver() {
        decideForEach();
        approve();
        assertThat(desk.handovers())
                .extracting(HandoverRow::team)
                .containsExactlyInAnyOrder("open-cases", "assessment");
        assertThat(desk.handovers())
                .extracting(HandoverRow::called)
                .containsExactlyInAnyOrder("Dulcie Marrable", "Otto Marrable");
        maya.visit("/desk/contact/" + contact);
        assertThat(maya.page().text())
                .contains("Open case: passed to allocated worker", WORKER, "No further action", "The school disagrees");
    }

    @Test
    void theOpenChildIsPassedToTheWorkerAndTheOthersAreNotTold() {
        decideForEach();
        approve();
        var passed = handoverOf(0);
        assertThat(passed.owner()).isEqualTo(WORKER);
        assertThat(passed.outcomes()).containsExactly("PASSED_TO_OPEN_CASE");
        assertThat(Arrays.asList(passed.called(), passed.rationale(), passed.nextStep(), passed.known()))
                .allSatisfy(words -> assertThat(words).doesNotContain("Otto").doesNotContain("Fenn"));
        var liora = house.as(InventedPerson.LIORA);
        liora.visit("/handovers");
        assertThat(liora.page().text())
                .contains("Otto Marrable")
                .doesNotContain("Dulcie")
                .doesNotContain("Fenn");
    }

    @Test
    void theContactIsFinishedWhenTheWorkerAndTheTeamHaveBothAccepted() {
        decideForEach();
        approve();
        assertThat(desk.close()).isInstanceOf(ActResult.NotNow.class);
        desk.accept();
        assertThat(desk.handovers()).allSatisfy(row -> assertThat(row.state()).isEqualTo(HandoverRow.State.ACCEPTED));
        assertThat(desk.close()).isEqualTo(new ActResult.Yes());
        assertThat(desk.now().stage()).isEqualTo(Stage.CLOSED);
    }

    @Test
    void nothingIsSentForApprovalWhileOneOfThemIsUndecided() {
        decide(0, Map.of("outcomes", "PASSED_TO_OPEN_CASE"));
        decide(1, Map.of("outcomes", "ASSESSMENT", "primaryNeed", "N1"));
        assertThat(desk.submit())
                .isEqualTo(
                        new ActResult.NotNow("Record a decision for every child first. Still needed: Fenn Marrable"));
    }

    @Test
    void oneChildDecidedAnewLeavesTheOthersAsTheyAre() {
        decideForEach();
        approve();
        var before = handoverOf(0);
        var otto = handoverOf(1);
        maya.visit("/cases/" + contact + "/handover");
        assertThat(maya.send("/cases/" + contact + "/handover/reconsider", "why", "More came to light"))
                .hasStatus(303);
        assertThat(desk.now().stage()).isEqualTo(Stage.SCREENED);
        assertThat(decide(1, Map.of("outcomes", "EARLY_HELP"))).isEqualTo(303);
        approve();
        assertThat(desk.handovers())
                .filteredOn(row -> row.id().equals(otto.id()))
                .extracting(HandoverRow::settledHow)
                .containsExactly(HandoverRow.Settled.WITHDRAWN);
        assertThat(handoverOf(0).id()).isEqualTo(before.id());
        assertThat(handoverOf(0).state()).isEqualTo(HandoverRow.State.WAITING);
        assertThat(desk.handovers()).extracting(HandoverRow::team).contains("early-help");
    }
}
