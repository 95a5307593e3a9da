package org.breakwater.mash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.breakwater.Furnished;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.Rating;
import org.breakwater.casework.decisions.DiscussionOutcome;
import org.breakwater.casework.decisions.nextsteps.NextStepPlan;
import org.breakwater.casework.handover.HandoverOffers;
import org.breakwater.casework.handover.handovers.HandoverRow;
import org.breakwater.mash.screening.Screening;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Scenario 16: a child is found in Southend and lives in Thurrock. Southend acts first, where the child was found and
 * where it lives are recorded, and the transfer is accepted in writing.
 */
@HouseTest
class FoundInSouthendLivesInThurrockTest {

    private static final Map<String, String> ELSEWHERE = Map.of(
            "foundAt",
            "On the pier in Southend, alone, at 23:10",
            "livesAt",
            "With an aunt in Grays, Thurrock",
            "doneFirst",
            "Police protection at 23:30; seen by a doctor; placed for the night");

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    private UUID contact = new UUID(0, 0);

    private AtTheDesk desk;

    private Browser maya;

    @BeforeEach
    void aChildIsFound() {
        clock.setLondon("2026-09-01T10:00");
        contact = new Furnished(house).report();
        desk = new AtTheDesk(house, contact);
        desk.screen(Rating.RED, Screening.Consent.NOT_NEEDED, "Found alone at night");
        maya = house.as(InventedPerson.MAYA);
    }

    private int decide(int child, String team, Map<String, String> elsewhere) {
        var page = "/desk/decision/" + contact + "/child/"
                + desk.children().get(child).id();
        maya.visit(page);
        var typed = new ArrayList<>(List.of("outcomes", "TRANSFER", "level", "4", "rationale", "Lives elsewhere"));
        typed.addAll(List.of("nextStep", "Their own council takes over", "owner", "Thurrock duty team"));
        typed.addAll(List.of("familyTold", "TOLD", "familyWords", "The aunt, by telephone", "teams", team));
        elsewhere.forEach((name, value) -> typed.addAll(List.of(name, value)));
        return maya.send(page, typed.toArray(String[]::new)).getResponse().getStatus();
    }

    @Test
    void aTeamThatHasTheChildAlreadyIsNotOfferedItASecondTime() {
        desk.analyse();
        var child = desk.children().getFirst().id();
        var elsewhere = new NextStepPlan.Elsewhere("On the pier", "Grays", "Seen by a doctor");
        var nextStepPlan = new NextStepPlan("Their own council", "Duty team", List.of("essex", "thurrock"), elsewhere);
        desk.propose(child, "TRANSFER", nextStepPlan);
        desk.propose(InventedPerson.MAYA, 1, "ADVICE");
        desk.considerDiscussion();
        assertThat(desk.submit()).isEqualTo(new ActResult.Yes());
        assertThat(desk.approve()).isEqualTo(new ActResult.Yes());
        var essex = desk.handovers().stream()
                .filter(row -> row.team().equals("essex"))
                .findFirst()
                .orElseThrow();
        var handoverOffers = house.getBean(HandoverOffers.class);
        assertThat(desk.as(InventedPerson.MAYA, () -> handoverOffers.couldTake(essex)))
                .contains("essex")
                .doesNotContain("thurrock");
        assertThat(desk.as(
                        InventedPerson.MAYA,
                        () -> handoverOffers.offerAgain(
                                InventedPerson.MAYA.asActor(),
                                desk.now(),
                                desk.now().version(),
                                essex,
                                "thurrock",
                                "They live there")))
                .asString()
                .contains("Thurrock Council children’s social care already has this child, or has not answered yet");
        assertThatThrownBy(() -> database.asOwner()
                        .sql("update mash.handover set team = 'thurrock' where id = ?")
                        .param(essex.id())
                        .update())
                .hasMessageContaining("handover_once");
    }

    private void transferred() {
        assertThat(decide(0, "thurrock", ELSEWHERE)).isEqualTo(303);
        assertThat(decide(1, "thurrock", ELSEWHERE)).isEqualTo(303);
        assertThat(new AtTheTable(house, contact).holdStrategy(DiscussionOutcome.JOINT))
                .as("Southend acts first")
                .isEqualTo(new ActResult.Yes());
        desk.considerDiscussion();
        assertThat(desk.submit()).isEqualTo(new ActResult.Yes());
        assertThat(desk.approve()).isEqualTo(new ActResult.Yes());
    }

    private HandoverRow first() {
        return desk.handovers().getFirst();
    }

    @Test
    void southendActsFirstOrTheChildIsNotPassedOn() {
        assertThat(decide(0, "thurrock", Map.of())).isEqualTo(422);
        assertThat(maya.page().select(".govuk-error-summary a").eachText())
                .containsExactly(
                        "Enter where the child was found or is now",
                        "Enter the home address and local authority",
                        "Enter the immediate action taken. The authority where a child is found acts first");
        assertThat(maya.page().select("#rationale").text()).isEqualTo("Lives elsewhere");
    }

    @Test
    void whichCouncilTakesTheChildOnIsChosenByAPerson() {
        assertThat(decide(0, "", ELSEWHERE)).isEqualTo(422);
        assertThat(maya.page().text()).contains("Select the receiving team for: Transfer to another authority");
        assertThat(decide(0, "early-help", ELSEWHERE)).isEqualTo(422);
        assertThat(maya.page().text()).contains("Early help does not accept any of the outcomes you selected");
    }

    @Test
    void whereTheChildWasFoundAndWhereItLivesStandInTheRecord() {
        transferred();
        maya.visit("/desk/contact/" + contact);
        assertThat(maya.page().text())
                .contains("On the pier in Southend", "With an aunt in Grays, Thurrock", "Police protection at 23:30");
        assertThat(first().livesAt()).isEqualTo("With an aunt in Grays, Thurrock");
    }

    @Test
    void whatIsWrittenLaterLeadsToWhoHasToBeRung() {
        transferred();
        var page = "/cases/" + contact + "/safe-contact/warnings";
        maya.visit(page);
        maya.follow(maya.send(
                page, "words", "He has a knife", "reviewDay", "3", "reviewMonth", "12", "reviewYear", "2026"));
        assertThat(maya.page().text()).contains("These teams do not have access. Call them now", "He has a knife");
    }
}
