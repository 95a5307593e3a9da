package org.breakwater.pathways.missing.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.breakwater.pathways.missing.lifecycle.InventedEpisode.JORIS;

import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.YearlyFigures;
import org.breakwater.access.InventedPerson;
import org.breakwater.pathways.missing.lifecycle.InventedEpisode;
import org.breakwater.pathways.missing.records.InterviewOfferRow.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The yearly table of missing children: one that was declined is not held, and a second episode is not a second child.
 */
@HouseTest
class MissingYearTest {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    private YearlyFigures figures = YearlyFigures.none();

    @BeforeEach
    void twoEpisodesOfOneChildAndOneOfTheYearBefore() {
        database.clear("pathways");
        database.asOwner().sql("delete from casework.pathway_case").update();
        clock.setLondon("2026-03-31T23:30");
        new InventedEpisode(house);
        clock.setLondon("2026-05-01T10:00");
        var held = InventedEpisode.found(house);
        clock.setLondon("2026-05-03T10:00");
        held.offer(Kind.OFFER, "2026-05-02T10:00");
        held.hold(JORIS, "2026-05-03T09:00");
        clock.setLondon("2026-06-01T10:00");
        var declined = InventedEpisode.found(house);
        clock.setLondon("2026-06-05T10:00");
        declined.offer(Kind.OFFER, "2026-06-05T09:00");
        declined.declined("Does not want to");
        declined.close(InventedPerson.SELMA.asActor());
        figures = new YearlyFigures(house.as(InventedPerson.SELMA));
    }

    @Test
    void oneChildWithTwoEpisodesIsOneChild() {
        assertThat(figures.of("Episodes reported")).isEqualTo(2);
        assertThat(figures.of("Children reported missing")).isEqualTo(1);
        assertThat(figures.of("With 2 episodes")).isEqualTo(1);
        assertThat(figures.of("Episodes of more than 24 hours")).isZero();
    }

    @Test
    void onlyAnInterviewThatWasHeldIsHeld() {
        assertThat(figures.of("Returns")).isEqualTo(2);
        assertThat(figures.of("Offered")).isEqualTo(2);
        assertThat(figures.of("Offered within 72 hours")).isEqualTo(1);
        assertThat(figures.of("Held")).isEqualTo(1);
        assertThat(figures.of("Held within 72 hours")).isEqualTo(1);
        assertThat(figures.of("Declined")).isEqualTo(1);
        assertThat(figures.of("Episodes closed in the year")).isEqualTo(1);
    }

    @Test
    void anEpisodeOfTheLastEveningOfMarchBelongsToTheYearBefore() {
        assertThat(figures.in(2025, "Episodes reported")).isEqualTo(1);
        assertThat(figures.in(2025, "Returns")).isZero();
    }

    @Test
    void theFileHasTheSameNumbers() {
        assertThat(figures.file()).contains("\"Held within 72 hours\",1", "\"With 2 episodes\",1");
    }
}
