package org.breakwater.pathways.missing.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.breakwater.pathways.missing.lifecycle.InventedEpisode.SELMA;
import static org.breakwater.time.OfficeHours.at;

import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.casework.ActResult.NotNow;
import org.breakwater.casework.ActResult.Yes;
import org.breakwater.casework.clocks.ClockRow;
import org.breakwater.pathways.missing.records.ChildReturn.FoundHow;
import org.breakwater.pathways.missing.records.EpisodeClosureRow.Outcome;
import org.breakwater.pathways.missing.records.developments.EpisodeUpdate.Update;
import org.breakwater.pathways.missing.records.developments.LegalStatus.LookedAfter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Missing, located, returned and found dead are four different things. */
@HouseTest
class WhereaboutsTest {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    @BeforeEach
    void itIsAFriday() {
        database.clear("pathways");
        clock.setLondon("2026-05-01T23:00");
    }

    @Test
    void the72HoursRunFromTheReturnAndNotFromWhenTheChildWasLocated() {
        var episode = new InventedEpisode(house);
        assertThat(episode.locate(at("2026-05-01T22:30"))).isEqualTo(new Yes());
        assertThat(episode.now().step()).isEqualTo(EpisodeStep.LOCATED);
        assertThat(episode.clock("missing-interview"))
                .as("the child is not back")
                .isEmpty();
        clock.setLondon("2026-05-02T10:00");
        assertThat(episode.find(at("2026-05-02T09:00"))).isEqualTo(new Yes());
        assertThat(episode.clock("missing-interview").orElseThrow().dueAt()).isEqualTo(at("2026-05-05T09:00"));
        assertThat(episode.record().located().getFirst().locatedAt()).isEqualTo(at("2026-05-01T22:30"));
    }

    @Test
    void aChildWhoLeavesThePlaceWhereTheyWereLocatedIsMissingAgain() {
        var episode = new InventedEpisode(house);
        episode.locate(at("2026-05-01T22:30"));
        assertThat(episode.update(SELMA, Update.LOST_AGAIN, "Left the aunt’s by the back door"))
                .isEqualTo(new Yes());
        assertThat(episode.now().step()).isEqualTo(EpisodeStep.MISSING);
        assertThat(episode.locate(at("2026-05-01T22:50"))).isEqualTo(new Yes());
        assertThat(episode.record().located()).hasSize(2);
    }

    @Test
    void nobodyIsAskedToInterviewAChildWhoWasFoundDead() {
        var episode =
                new InventedEpisode(house, InventedEpisode.report(house, "Rowan Tull", null, LookedAfter.BY_OTHERS));
        assertThat(episode.find(at("2026-05-01T22:00"), FoundHow.DECEASED))
                .isEqualTo(new NotNow(Episodes.NOT_A_RETURN));
        assertThat(episode.died(at("2026-05-01T22:00"))).isEqualTo(new Yes());
        assertThat(episode.now().step()).isEqualTo(EpisodeStep.CLOSED);
        assertThat(episode.clocks()).noneMatch(ClockRow::isRunning);
        assertThat(episode.clock("missing-interview")).isEmpty();
        assertThat(episode.record().interviews()).isEmpty();
        assertThat(episode.record().closures().getFirst().outcomes()).containsExactly(Outcome.DECEASED.name());
    }

    @Test
    void aDeathThatWasRecordedInErrorMakesTheChildMissingAgain() {
        var episode = new InventedEpisode(house);
        episode.locate(at("2026-05-01T22:10"));
        episode.died(at("2026-05-01T22:30"));
        assertThat(episode.reopen(SELMA)).isEqualTo(new Yes());
        assertThat(episode.now().step()).isEqualTo(EpisodeStep.MISSING);
        assertThat(episode.record().death()).isEmpty();
        assertThat(episode.record().now().foundAt()).isNull();
    }

    @Test
    void whoWasToldIsRecordedWithTheTimeAndByWhom() {
        var episode = new InventedEpisode(house);
        episode.update(SELMA, Update.PARENTS_TOLD, "Mother, by telephone");
        episode.update(SELMA, Update.OTHER, "The school has not seen her");
        assertThat(episode.record().told()).singleElement().satisfies(told -> {
            assertThat(told.toldBy()).isEqualTo("Selma Ridgeway, missing coordinator");
            assertThat(told.toldAt()).isEqualTo(at("2026-05-01T23:00"));
        });
    }
}
