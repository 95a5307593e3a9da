package org.breakwater.casework.handover.teams;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.breakwater.HouseTest;
import org.breakwater.casework.decisions.Outcome;
import org.breakwater.partnership.ReceivingTeam;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who takes a child on, as the profile of Southend says it. */
@HouseTest
class ReceivingTeamsTest {

    @Autowired
    ReceivingTeams teams;

    @Test
    void everyOutcomeThatIsHandedOverHasATeamAndTheProfileKnowsNoOther() {
        var words = Arrays.stream(Outcome.values())
                .map(Outcome::takenAs)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        assertThat(words).isEqualTo(ReceivingTeam.TAKES);
        for (var outcome : Outcome.values()) {
            assertThat(teams.whoTake(outcome).isEmpty()).as(outcome.name()).isEqualTo(!outcome.isHandedOver());
        }
    }

    @Test
    void whereOneTeamAloneTakesAChildNobodyNeedChooseIt() {
        var taking = teams.taking(List.of(Outcome.STRATEGY_DISCUSSION, Outcome.ASSESSMENT), List.of());
        assertThat(taking.open()).isEmpty();
        assertThat(taking.takes().keySet()).extracting(ReceivingTeam::id).containsExactly("assessment");
    }

    @Test
    void theLadoPrivateFosteringAndAdultServicesAcceptWhatIsDecidedForThem() {
        var outcomes = List.of(Outcome.ALLEGATIONS, Outcome.PRIVATE_FOSTERING, Outcome.ADULT_SERVICES);
        var taking = teams.taking(outcomes, List.of());
        assertThat(taking.open()).as("each has one team, so nobody chooses").isEmpty();
        assertThat(taking.takes().keySet())
                .extracting(ReceivingTeam::id)
                .containsExactly("lado", "private-fostering", "adult-services");
    }

    @Test
    void whereSeveralCouldSomebodyChooses() {
        assertThat(teams.taking(List.of(Outcome.TRANSFER), List.of()).open()).containsExactly(Outcome.TRANSFER);
        assertThat(teams.taking(List.of(Outcome.TRANSFER), List.of("early-help"))
                        .open())
                .containsExactly(Outcome.TRANSFER);
        assertThat(teams.taking(List.of(Outcome.TRANSFER), List.of("thurrock"))
                        .takes()
                        .keySet())
                .extracting(ReceivingTeam::id)
                .containsExactly("thurrock");
    }

    @Test
    void whatNobodyTakesOnNeedsNoTeam() {
        var taking = teams.taking(List.of(Outcome.ADVICE, Outcome.MORE_INFORMATION), List.of());
        assertThat(taking.open()).isEmpty();
        assertThat(taking.takes()).isEmpty();
    }
}
