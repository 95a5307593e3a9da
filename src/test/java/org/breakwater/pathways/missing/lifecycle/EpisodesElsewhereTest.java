package org.breakwater.pathways.missing.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.breakwater.pathways.missing.lifecycle.InventedEpisode.JORIS;
import static org.breakwater.pathways.missing.lifecycle.InventedEpisode.SELMA;
import static org.breakwater.time.OfficeHours.at;

import java.time.LocalDate;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.Browser;
import org.breakwater.access.InventedPerson;
import org.breakwater.casework.ActResult.NotNow;
import org.breakwater.casework.ActResult.Yes;
import org.breakwater.casework.clocks.CaseDeadlines.Ending;
import org.breakwater.pathways.missing.records.InterviewRow;
import org.breakwater.pathways.missing.records.InterviewRow.Impossible;
import org.breakwater.pathways.missing.records.RiskGradingRow.Level;
import org.breakwater.pathways.missing.records.developments.LegalStatus.LookedAfter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Interviews that another authority holds, transfers, and several episodes of what is likely one child. */
@HouseTest
class EpisodesElsewhereTest {

    private static final Episodes.Grading HIGH =
            new Episodes.Grading(Level.HIGH, at("2026-05-01T11:30"), "Sergeant 4417", "Has no medicine");

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    @BeforeEach
    void itIsAFriday() {
        database.clear("pathways");
        clock.setLondon("2026-05-01T10:00");
    }

    @Test
    void anInterviewByTheResponsibleAuthorityIsAwaitedWithADeadlineAndIsNoResult() {
        var episode = InventedEpisode.found(house);
        assertThat(episode.notPossible(Impossible.OUT_OF_AREA, "Thurrock holds it: Ines Calder"))
                .isEqualTo(new Yes());
        assertThat(episode.now().stageInWords()).isEqualTo("Awaiting interview by responsible authority");
        assertThat(episode.clock("missing-authority-result").orElseThrow().dueAt())
                .as("it is held in the same time, from the return")
                .isEqualTo(at("2026-05-04T10:00"));
        assertThat(episode.record().interviews()).isEmpty();
        assertThat(episode.close(SELMA)).isInstanceOf(NotNow.class);

        assertThat(episode.hold(JORIS, "2026-05-01T10:00")).isEqualTo(new Yes());
        assertThat(episode.clock("missing-authority-result").orElseThrow().endedHow())
                .isEqualTo(Ending.MET);
        assertThat(episode.record().interview().orElseThrow().interviewer()).isEqualTo("Joris, return interviewer");
        assertThat(episode.close(SELMA)).isEqualTo(new Yes());
    }

    @Test
    void anAuthorityThatCannotHoldItSaysSoAsAResult() {
        var episode = InventedEpisode.found(house);
        episode.notPossible(Impossible.MOVED_AWAY, "Thurrock holds it");
        assertThat(episode.notPossible(Impossible.MOVED_AWAY, "Thurrock could not"))
                .isEqualTo(new Yes());
        assertThat(episode.now().step()).isEqualTo(EpisodeStep.RESULT);
        assertThat(episode.record().interviews()).hasSize(1);
    }

    @Test
    void aReopeningDoesNotStartTheClosureAnew() {
        var episode = InventedEpisode.found(house);
        episode.hold(JORIS, "2026-05-01T10:00");
        var due = episode.clock("missing-record").orElseThrow().dueAt();
        episode.close(SELMA);
        clock.setLondon("2026-05-20T10:00");
        episode.reopen(SELMA);
        assertThat(episode.clock("missing-record").orElseThrow().dueAt()).isEqualTo(due);
    }

    @Test
    void aChildWhoIsStillMissingIsNotTransferredAndThePageSaysWhatToDo() {
        var episode = new InventedEpisode(house);
        var selma = house.as(InventedPerson.SELMA);
        var page = "/cases/" + episode.id + "/transfers/new";
        assertThat(transfers(selma, page)).contains(EpisodeStep.STILL_MISSING);
        episode.find(at("2026-05-01T10:00"));
        assertThat(transfers(selma, page)).contains(EpisodeStep.NO_RESULT_YET);
        episode.notPossible(Impossible.MOVED_AWAY, "Thurrock holds it");
        assertThat(transfers(selma, page)).isEmpty();
    }

    private static String transfers(Browser selma, String page) {
        selma.visit(page);
        var sent = selma.send(
                page,
                "direction",
                "OUT",
                "council",
                "Thurrock",
                "contact",
                "Ines Calder",
                "toldOn",
                "1/5/2026",
                "papers",
                "The episode",
                "reason",
                "Moved to Grays");
        return sent.getResponse().getStatus() == 303 ? "" : selma.page().text();
    }

    @Test
    void oneInterviewIsLateOnlyForTheEpisodeWhoseReturnIsLongerAgo() {
        var first = InventedEpisode.found(house);
        clock.setLondon("2026-05-03T09:00");
        var second = InventedEpisode.found(house);
        clock.setLondon("2026-05-04T19:00");
        second.hold(JORIS, "2026-05-04T19:00", "Rowan was in hospital", first.id);
        assertThat(first.record().interview().map(InterviewRow::lateWhy)).hasValue("Rowan was in hospital");
        assertThat(second.record().interview().map(InterviewRow::lateWhy)).hasValue("");
    }

    @Test
    void aChildWhoseNameSoundsTheSameIsLikelyTheSameAndCounts() {
        var before = known("Kiran Thorpehall", "2026-04-10");
        known("Kiran Thorpehall", "2026-04-20");
        var now = known("Kieran Thorpehall", "2026-05-01");
        assertThat(EpisodePatterns.history(now.record()))
                .isEqualTo("2 other episodes recorded, 2 of them of a child who is likely the same");
        assertThat(EpisodePatterns.asking(now.record(), clock.instant()))
                .anySatisfy(said -> assertThat(said).startsWith("3 episodes in 30 days"));
        var selma = house.as(InventedPerson.SELMA);
        selma.visit("/missing/episodes/" + now.id);
        assertThat(selma.page().text())
                .contains("Likely the same child: recorded as Kiran Thorpehall")
                .doesNotContain("First known episode");
        assertThat(before.record().others()).hasSize(2);
    }

    private InventedEpisode known(String name, String day) {
        clock.setLondon(day + "T10:00");
        var report = InventedEpisode.report(house, name, LocalDate.of(2011, 6, 5), LookedAfter.NO);
        var episode = new InventedEpisode(house, report);
        episode.find(at(day + "T10:00"));
        return episode;
    }

    @Test
    void highRiskStandsFirstInTheListAndASecondOpenEpisodeOfTheChildIsPointedOut() {
        var first = new InventedEpisode(house);
        clock.setLondon("2026-05-01T12:00");
        var second = new InventedEpisode(house);
        second.as(
                SELMA,
                () -> second.episodes()
                        .grade(SELMA, second.seen(), second.seen().version(), HIGH));
        var selma = house.as(InventedPerson.SELMA);
        selma.visit("/missing/episodes");
        assertThat(selma.page().select("main tbody tr").getFirst().text())
                .contains("Rowan Tull", "14", "High", "2", second.now().reference());
        selma.visit("/missing/episodes/" + second.id);
        assertThat(selma.page().text())
                .contains("This child is also recorded as missing in episode "
                        + first.now().reference());
    }

    @Test
    void aDeathAfterTheReturnThatWasRecordedInErrorLeavesTheChildReturned() {
        var episode = InventedEpisode.found(house);
        episode.died(at("2026-05-01T10:00"));
        assertThat(episode.now().isClosed()).isTrue();
        assertThat(episode.reopen(SELMA)).isEqualTo(new Yes());
        assertThat(episode.now().step()).isEqualTo(EpisodeStep.FOUND);
        assertThat(episode.clock("missing-interview").orElseThrow().isRunning()).isTrue();
        assertThat(episode.record().now().foundAt()).isNotNull();
    }
}
