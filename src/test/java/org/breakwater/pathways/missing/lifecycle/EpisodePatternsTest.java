package org.breakwater.pathways.missing.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.breakwater.time.OfficeHours.at;

import java.time.LocalDate;
import java.util.List;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.pathways.missing.records.developments.LegalStatus.LookedAfter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Repeats, long and first episodes: the rule says its window, and counts it so. */
@HouseTest
class EpisodePatternsTest {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    @BeforeEach
    void nobodyIsMissing() {
        database.clear("pathways");
    }

    @Test
    void returnsOn1And12And31MayAreThreeIn30DaysBecauseTheyAre30DaysApart() {
        assertThat(asking("2026-05-01", "2026-05-12", "2026-05-31"))
                .anySatisfy(said -> assertThat(said)
                        .startsWith("3 episodes in 30 days: 1 May 2026, 12 May 2026, 31 May 2026")
                        .contains("at most 30 days apart", "to be confirmed"));
    }

    @Test
    void aDayMoreIsOutsideThe30DaysAndInsideThe90() {
        assertThat(asking("2026-05-01", "2026-05-12", "2026-06-01"))
                .noneMatch(said -> said.contains("in 30 days"))
                .anyMatch(said -> said.contains("3 episodes in 90 days"));
    }

    @Test
    void twoEpisodesAreNoRepeatAndTheFirstIsSaidToBeTheFirst() {
        var first = returned("2026-05-01");
        assertThat(EpisodePatterns.history(first.record())).isEqualTo("First known episode");
        var second = returned("2026-05-12");
        assertThat(EpisodePatterns.history(second.record())).isEqualTo("1 other episode recorded");
        assertThat(EpisodePatterns.asking(second.record(), clock.instant())).isEmpty();
    }

    @Test
    void anEpisodeOfMoreThan24HoursIsLongAlsoWhileTheChildIsMissing() {
        clock.setLondon("2026-05-01T10:00");
        var episode = new InventedEpisode(house);
        clock.setLondon("2026-05-02T08:00");
        assertThat(EpisodePatterns.asking(episode.record(), clock.instant()))
                .as("24 hours to the minute after the child was last seen")
                .isEmpty();
        clock.setLondon("2026-05-02T08:01");
        assertThat(EpisodePatterns.asking(episode.record(), clock.instant()))
                .singleElement()
                .asString()
                .startsWith("Missing for more than 24 hours");
    }

    @Test
    void anotherChildOfTheSameNameIsNotCountedAndWithoutADateOfBirthNobodyIs() {
        returned("2026-05-01");
        var other = new InventedEpisode(
                house, InventedEpisode.report(house, "Rowan Tull", LocalDate.of(2013, 3, 27), LookedAfter.NO));
        var unknown = new InventedEpisode(house, InventedEpisode.report(house, "Rowan Tull", null, LookedAfter.NO));
        var same = new InventedEpisode(
                house, InventedEpisode.report(house, " rowan tull", LocalDate.of(2012, 3, 27), LookedAfter.NO));
        assertThat(other.record().others()).isEmpty();
        assertThat(unknown.record().others()).isEmpty();
        assertThat(EpisodePatterns.history(unknown.record()))
                .isEqualTo("Earlier episodes not matched: the date of birth is not known");
        assertThat(same.record().others()).hasSize(1);
    }

    @Test
    void eachRuleHasItsSource() {
        assertThat(EpisodePatterns.rules())
                .hasSize(2)
                .allSatisfy(rule -> assertThat(rule.source()).contains("to be confirmed"));
    }

    private List<String> asking(String... days) {
        var last = List.of(days).stream().map(this::returned).toList().getLast();
        return EpisodePatterns.asking(last.record(), clock.instant());
    }

    private InventedEpisode returned(String day) {
        clock.setLondon(day + "T10:00");
        var episode = new InventedEpisode(house);
        episode.find(at(day + "T10:00"));
        return episode;
    }
}
