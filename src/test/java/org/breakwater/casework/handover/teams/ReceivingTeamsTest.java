package org.breakwater.casework.handover.teams;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.breakwater.HouseTest;
import org.breakwater.casework.decisions.DecisionOutcome;
import org.breakwater.partnership.ReceivingTeam;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Which team takes a child on, according to the profile of Southend. */
@HouseTest
class ReceivingTeamsTest {

    @Autowired
    ReceivingTeams teams;

    @Test
    void everyOutcomeThatIsHandedOverHasATeamAndTheProfileKnowsNoOther() {
        var words = Arrays.stream(DecisionOutcome.values())
                .map(DecisionOutcome::takenAs)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        assertThat(words).isEqualTo(ReceivingTeam.TAKES);
        for (var decisionOutcome : DecisionOutcome.values()) {
            assertThat(teams.whoTake(decisionOutcome).isEmpty())
                    .as(decisionOutcome.name())
                    .isEqualTo(!decisionOutcome.isHandedOver());
        }
    }

    @Test
    void whereOneTeamAloneTakesAChildNobodyNeedChooseIt() {
        var taking = teams.taking(List.of(DecisionOutcome.STRATEGY_DISCUSSION, DecisionOutcome.ASSESSMENT), List.of());
        assertThat(taking.open()).isEmpty();
        assertThat(taking.takes().keySet()).extracting(ReceivingTeam::id).containsExactly("assessment");
    }

    @Test
    void theLadoPrivateFosteringAndAdultServicesAcceptWhatIsDecidedForThem() {
        var outcomes =
                List.of(DecisionOutcome.ALLEGATIONS, DecisionOutcome.PRIVATE_FOSTERING, DecisionOutcome.ADULT_SERVICES);
        var taking = teams.taking(outcomes, List.of());
        assertThat(taking.open()).as("each has one team, so nobody chooses").isEmpty();
        assertThat(taking.takes().keySet())
                .extracting(ReceivingTeam::id)
                .containsExactly("lado", "private-fostering", "adult-services");
    }

    @Test
    void whereSeveralCouldSomebodyChooses() {
        assertThat(teams.taking(List.of(DecisionOutcome.TRANSFER), List.of()).open())
                .containsExactly(DecisionOutcome.TRANSFER);
        assertThat(teams.taking(List.of(DecisionOutcome.TRANSFER), List.of("early-help"))
                        .open())
                .containsExactly(DecisionOutcome.TRANSFER);
        assertThat(teams.taking(List.of(DecisionOutcome.TRANSFER), List.of("thurrock"))
                        .takes()
                        .keySet())
                .extracting(ReceivingTeam::id)
                .containsExactly("thurrock");
    }

    @Test
    void whatNobodyTakesOnNeedsNoTeam() {
        var taking = teams.taking(List.of(DecisionOutcome.ADVICE, DecisionOutcome.MORE_INFORMATION), List.of());
        assertThat(taking.open()).isEmpty();
        assertThat(taking.takes()).isEmpty();
    }
}
