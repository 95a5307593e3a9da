package org.breakwater.pathways.missing.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.breakwater.pathways.missing.lifecycle.InventedEpisode.SELMA;

import java.time.LocalDate;
import java.util.List;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.InventedPerson;
import org.breakwater.pathways.missing.lifecycle.EpisodePatterns.Trigger;
import org.breakwater.pathways.missing.records.RiskGradingRow.Level;
import org.breakwater.pathways.missing.records.developments.LegalStatus.LookedAfter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The triggers of the local procedure say what must be done at once while a child is missing. */
@HouseTest
class EpisodeTriggersTest {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    @BeforeEach
    void itIsAFriday() {
        database.clear("pathways");
        database.asOwner().sql("delete from casework.pathway_case").update();
        clock.setLondon("2026-05-01T10:00");
    }

    @Test
    void aChildIsUnder13UntilTheirBirthday() {
        assertThat(met(missing("Wren Tull", LocalDate.of(2013, 5, 2), LookedAfter.NO)))
                .containsExactly("Under 13");
        assertThat(met(missing("Ash Tull", LocalDate.of(2013, 5, 1), LookedAfter.NO)))
                .isEmpty();
        assertThat(met(missing("Fern Tull", null, LookedAfter.NO)))
                .as("the date of birth is not known")
                .isEmpty();
    }

    @Test
    void onlyTheFirstEpisodeWhileLookedAfterIsTheFirst() {
        var born = LocalDate.of(2011, 6, 5);
        missing("Kiran Thorpehall", born, LookedAfter.NO);
        clock.setLondon("2026-05-02T10:00");
        var first = missing("Kiran Thorpehall", born, LookedAfter.BY_US);
        assertThat(met(first))
                .as("the earlier one was from home")
                .containsExactly("First known episode while looked after");
        clock.setLondon("2026-05-03T10:00");
        var second = missing("Kieran Thorpehall", born, LookedAfter.BY_OTHERS);
        assertThat(met(second)).as("the name sounds the same").isEmpty();
    }

    @Test
    void theLatestLevelOfThePoliceCounts() {
        var episode = new InventedEpisode(house);
        grade(episode, Level.HIGH);
        assertThat(met(episode)).containsExactly("Police risk level high");
        clock.setLondon("2026-05-01T11:00");
        grade(episode, Level.MEDIUM);
        assertThat(met(episode)).isEmpty();
    }

    @Test
    void theDayIsOverAMinuteAfter24Hours() {
        var episode = new InventedEpisode(house);
        clock.setLondon("2026-05-02T08:00");
        assertThat(met(episode)).as("24 hours to the minute").isEmpty();
        clock.setLondon("2026-05-02T08:01");
        assertThat(met(episode)).containsExactly("Missing for more than 24 hours");
    }

    @Test
    void eachTriggerSaysWhatToDoAndThatTheSourceIsToBeConfirmed() {
        clock.setLondon("2026-05-01T10:00");
        var episode = missing("Wren Tull", LocalDate.of(2014, 5, 2), LookedAfter.BY_US);
        grade(episode, Level.HIGH);
        clock.setLondon("2026-05-02T10:00");
        assertThat(EpisodePatterns.triggers(episode.record(), clock.instant()))
                .hasSize(4)
                .allSatisfy(trigger -> {
                    assertThat(trigger.todo()).isNotBlank();
                    assertThat(trigger.source()).contains("to be confirmed by the partnership");
                });
    }

    @Test
    void theyStandAtTheTopOfTheEpisodeAndInTheListUntilTheChildIsBack() {
        var episode = missing("Wren Tull", LocalDate.of(2014, 5, 2), LookedAfter.BY_US);
        var selma = house.as(InventedPerson.SELMA);
        selma.visit("/missing/episodes/" + episode.id);
        assertThat(selma.page().text())
                .containsSubsequence(
                        "Missing for",
                        "To do now under the local procedure",
                        "Under 13. Call a strategy discussion and tell the senior manager on call.",
                        "First known episode while looked after. Tell the senior manager",
                        "Date of birth");
        selma.visit("/missing/episodes");
        assertThat(selma.page().select("main tbody tr").getFirst().text())
                .contains(
                        "Under 13: call a strategy discussion and tell the senior manager on call",
                        "First known episode while looked after: tell the senior manager");
        episode.find(clock.instant());
        selma.visit("/missing/episodes/" + episode.id);
        assertThat(selma.page().text()).doesNotContain("To do now under the local procedure");
    }

    @Test
    void theListSaysThatNoneIsMetAndDoesNotCallASecondEpisodeTheFirst() {
        var born = LocalDate.of(2011, 6, 5);
        var first = missing("Kiran Thorpehall", born, LookedAfter.BY_US);
        first.find(clock.instant());
        clock.setLondon("2026-05-03T10:00");
        missing("Kiran Thorpehall", born, LookedAfter.BY_US);
        var selma = house.as(InventedPerson.SELMA);
        selma.visit("/missing/episodes");
        assertThat(selma.page().select("main tbody tr").getFirst().text())
                .contains("Kiran Thorpehall", "No trigger met")
                .doesNotContain("First known episode");
    }

    private InventedEpisode missing(String name, @Nullable LocalDate born, LookedAfter lookedAfter) {
        return new InventedEpisode(house, InventedEpisode.report(house, name, born, lookedAfter));
    }

    private List<String> met(InventedEpisode episode) {
        return EpisodePatterns.triggers(episode.record(), clock.instant()).stream()
                .map(Trigger::said)
                .toList();
    }

    private void grade(InventedEpisode episode, Level level) {
        var grading = new Episodes.Grading(level, clock.instant(), "Sergeant 4417", "Has no medicine");
        episode.as(
                SELMA,
                () -> episode.episodes()
                        .grade(SELMA, episode.seen(), episode.seen().version(), grading));
    }
}
