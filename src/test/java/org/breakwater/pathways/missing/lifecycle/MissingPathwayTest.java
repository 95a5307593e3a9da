package org.breakwater.pathways.missing.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.breakwater.pathways.missing.lifecycle.InventedEpisode.JORIS;
import static org.breakwater.pathways.missing.lifecycle.InventedEpisode.SELMA;
import static org.breakwater.time.OfficeHours.at;

import java.time.LocalDate;
import java.util.List;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.casework.ActResult.NotNow;
import org.breakwater.casework.ActResult.Yes;
import org.breakwater.casework.clocks.CaseDeadlines;
import org.breakwater.casework.clocks.ClockRow;
import org.breakwater.pathways.missing.lifecycle.Episodes.Grading;
import org.breakwater.pathways.missing.records.InterviewOfferRow.Kind;
import org.breakwater.pathways.missing.records.InterviewRow;
import org.breakwater.pathways.missing.records.InterviewRow.Impossible;
import org.breakwater.pathways.missing.records.InterviewRow.Result;
import org.breakwater.pathways.missing.records.PoliceCheckRow;
import org.breakwater.pathways.missing.records.RiskGradingRow;
import org.breakwater.pathways.missing.records.RiskGradingRow.Level;
import org.breakwater.pathways.missing.records.developments.EpisodeUpdate.Update;
import org.breakwater.pathways.missing.records.developments.LegalStatus.LookedAfter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The guidance on children missing from home or care, sentence by sentence. */
@HouseTest
class MissingPathwayTest {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    @BeforeEach
    void itIsAFriday() {
        database.clear("pathways");
        clock.setLondon("2026-05-01T22:00");
    }

    @Test
    void theReturnInterviewIsHeldWithin72HoursOfTheReturnAlsoOverABankHoliday() {
        var episode = backAt("2026-05-01T23:30");

        assertThat(clock(episode, "missing-interview").dueAt()).isEqualTo(at("2026-05-04T23:30"));
        assertThat(clock(episode, "missing-interview-offer").dueAt()).isEqualTo(at("2026-05-04T23:30"));
        assertThat(episode.now().dueAt()).isEqualTo(at("2026-05-04T23:30"));
    }

    @Test
    void theHoursAreElapsedHoursWhenTheClocksGoForward() {
        clock.setLondon("2026-03-28T22:00");
        assertThat(clock(backAt("2026-03-28T23:30"), "missing-interview").dueAt())
                .as("72 hours, and not the same time on the clock")
                .isEqualTo(at("2026-04-01T00:30"));
    }

    @Test
    void theHoursAreElapsedHoursWhenTheClocksGoBack() {
        clock.setLondon("2026-10-24T22:00");
        assertThat(clock(backAt("2026-10-24T23:30"), "missing-interview").dueAt())
                .isEqualTo(at("2026-10-27T22:30"));
    }

    @Test
    void theHoursCountFromTheReturnAndNotFromWhenWeHeardOfIt() {
        var episode = new InventedEpisode(house);
        clock.setLondon("2026-05-04T09:00");
        assertThat(episode.find(at("2026-05-01T23:30"))).isEqualTo(new Yes());
        assertThat(clock(episode, "missing-interview").dueAt()).isEqualTo(at("2026-05-04T23:30"));
    }

    @Test
    void anOfferIsNotAnInterviewAndAnAttemptMeetsNoLimit() {
        var episode = backAt("2026-05-01T23:30");
        clock.setLondon("2026-05-02T10:00");
        assertThat(episode.offer(Kind.ATTEMPT, "2026-05-02T09:30")).isEqualTo(new Yes());
        assertThat(clock(episode, "missing-interview-offer").isRunning()).isTrue();

        assertThat(episode.offer(Kind.OFFER, "2026-05-02T09:50")).isEqualTo(new Yes());
        assertThat(clock(episode, "missing-interview-offer").endedHow()).isEqualTo(CaseDeadlines.Ending.MET);
        assertThat(clock(episode, "missing-interview").isRunning()).isTrue();
        assertThat(episode.now().step()).isEqualTo(EpisodeStep.FOUND);
    }

    @Test
    void theInterviewMeetsBothLimitsAndWhatItTellsIsPassedOnInTwoWorkingDays() {
        var episode = backAt("2026-05-01T23:30");
        clock.setLondon("2026-05-02T16:00");
        assertThat(episode.hold(JORIS, "2026-05-02T15:00")).isEqualTo(new Yes());

        assertThat(clock(episode, "missing-interview").endedHow()).isEqualTo(CaseDeadlines.Ending.MET);
        assertThat(clock(episode, "missing-interview-offer").endedHow()).isEqualTo(CaseDeadlines.Ending.MET);
        assertThat(clock(episode, "missing-record").dueAt())
                .as("the bank holiday does not count")
                .isEqualTo(at("2026-05-06T17:30"));
        assertThat(episode.record().interview().map(InterviewRow::childWords))
                .hasValue("I just wanted to see my friends");
    }

    @Test
    void anInterviewIsNeverDoneWhenItWasDeclined() {
        var episode = backAt("2026-05-01T23:30");
        clock.setLondon("2026-05-02T10:00");
        episode.offer(Kind.ATTEMPT, "2026-05-02T09:30");
        assertThat(episode.declined("Rowan does not want to"))
                .as("an attempt to reach the child is no offer")
                .isEqualTo(new NotNow("First record when and how the interview was offered."));
        episode.offer(Kind.OFFER, "2026-05-02T09:50");
        assertThat(episode.declined("")).isEqualTo(new NotNow("Enter the reason."));
        assertThat(episode.declined("Rowan does not want to")).isEqualTo(new Yes());

        assertThat(clock(episode, "missing-interview").endedHow()).isEqualTo(CaseDeadlines.Ending.NOT_NEEDED);
        assertThat(episode.record().isInterviewed()).isFalse();
    }

    @Test
    void anInterviewThatWasDeclinedCanStillBeHeldLate() {
        var episode = backAt("2026-05-01T23:30");
        clock.setLondon("2026-05-02T10:00");
        episode.offer(Kind.OFFER, "2026-05-02T09:50");
        episode.declined("Not now");
        clock.setLondon("2026-05-08T10:00");
        assertThat(episode.hold(JORIS, "2026-05-08T09:00")).isEqualTo(new Yes());
        assertThat(episode.record().interviews())
                .extracting(InterviewRow::result)
                .containsExactly(Result.DONE, Result.DECLINED);
        assertThat(clock(episode, "missing-interview").endedHow()).isEqualTo(CaseDeadlines.Ending.NOT_NEEDED);
    }

    @Test
    void anEpisodeIsNeverClosedWithoutTheResultOfTheInterview() {
        var episode = backAt("2026-05-01T23:30");
        assertThat(episode.close(SELMA)).isEqualTo(new NotNow("Record the return interview result before closing"));
        assertThatThrownBy(() -> episode.as(
                        SELMA,
                        () -> house.getBean(JdbcClient.class)
                                .sql("""
                                        insert into pathways.missing_closure (record_id, outcomes, changed, meeting,
                                            closed_by, closed_by_name, closed_at)
                                        values (?, '{EARLY_HELP}', 'By SQL', '', ?, 'Selma', now())""")
                                .params(episode.id, SELMA.id().value())
                                .update()))
                .hasStackTraceContaining("needs the result of the return interview");
    }

    @Test
    void itIsClosedByTheCoordinatorAndReopenedWithAReason() {
        var episode = backAt("2026-05-01T23:30");
        clock.setLondon("2026-05-02T10:00");
        assertThat(episode.notPossible(Impossible.NO_CONTACT, "")).isEqualTo(new NotNow("Enter the reason."));
        assertThat(episode.notPossible(Impossible.NO_CONTACT, "Nobody answers")).isEqualTo(new Yes());
        assertThat(episode.close(JORIS)).isEqualTo(new NotNow("This is done by: Missing coordinator."));
        assertThat(episode.close(SELMA)).isEqualTo(new Yes());
        assertThat(episode.now().isClosed()).isTrue();
        assertThat(episode.clocks()).noneMatch(ClockRow::isRunning);

        assertThat(episode.reopen(SELMA)).isEqualTo(new Yes());
        assertThat(episode.hold(JORIS, "2026-05-02T09:00"))
                .as("the child now agrees")
                .isEqualTo(new Yes());
        assertThat(episode.close(SELMA)).isEqualTo(new Yes());
    }

    @Test
    void oneInterviewCanCoverCloseEpisodesAndIsRecordedForEach() {
        var first = backAt("2026-05-01T23:30");
        clock.setLondon("2026-05-02T22:00");
        var second = backAt("2026-05-02T23:30");
        clock.setLondon("2026-05-03T16:00");
        assertThat(second.record().coverable()).hasSize(1);
        assertThat(second.hold(JORIS, "2026-05-03T15:00", first.id)).isEqualTo(new Yes());

        for (var episode : List.of(first, second)) {
            assertThat(episode.now().step()).isEqualTo(EpisodeStep.RESULT);
            assertThat(clock(episode, "missing-interview").endedHow()).isEqualTo(CaseDeadlines.Ending.MET);
        }
        assertThat(first.record().interviews().getFirst().interview())
                .isEqualTo(second.record().interviews().getFirst().interview());
        assertThat(second.hold(JORIS, "2026-05-03T15:00", first.id))
                .as("but an episode that has changed meanwhile is not touched")
                .isEqualTo(new Yes());
        first.close(SELMA);
        assertThat(second.hold(JORIS, "2026-05-03T15:00", first.id)).isEqualTo(new NotNow(ReturnInterviews.CHANGED));
    }

    @Test
    void aChildPlacedByAnotherAuthorityIsSaidToItOnTheSameDay() {
        var episode = new InventedEpisode(
                house, InventedEpisode.report(house, "Ash Tull", LocalDate.of(2011, 1, 4), LookedAfter.BY_OTHERS));
        assertThat(clock(episode, "missing-placing-authority").dueAt()).isEqualTo(at("2026-05-01T23:59:59"));
        episode.find(at("2026-05-01T22:00"));
        episode.hold(JORIS, "2026-05-01T22:00");
        assertThat(episode.close(SELMA))
                .isEqualTo(new NotNow("This case cannot be closed yet. It still has a deadline: tell the placing"
                        + " authority, on the same day."));
        assertThat(episode.update(SELMA, Update.PLACING_AUTHORITY_TOLD, "Duty team, by telephone"))
                .isEqualTo(new Yes());
        assertThat(episode.close(SELMA)).isEqualTo(new Yes());
        assertThat(new InventedEpisode(house).clock("missing-placing-authority"))
                .isEmpty();
    }

    @Test
    void thePoliceCheckIsNotTheReturnInterview() {
        var episode = backAt("2026-05-01T23:30");
        assertThat(episode.policeInterview(JORIS, false, "No officer until Monday"))
                .isEqualTo(new Yes());
        assertThat(episode.policeInterview(SELMA, true, "Seen at home, safe and well"))
                .isEqualTo(new Yes());
        assertThat(episode.record().policeChecks())
                .extracting(PoliceCheckRow::held, PoliceCheckRow::officer, PoliceCheckRow::words)
                .containsExactly(
                        tuple(true, "PC Vale, 77231", "Seen at home, safe and well"),
                        tuple(false, "PC Vale, 77231", "No officer until Monday"));
        assertThat(clock(episode, "missing-interview").isRunning()).isTrue();
    }

    @Test
    void everyLevelOfRiskIsKeptWithItsTimeAndReason() {
        var episode = new InventedEpisode(house);
        grade(episode, Level.MEDIUM, "2026-05-01T21:10");
        grade(episode, Level.HIGH, "2026-05-01T21:50");
        assertThat(episode.record().gradings())
                .extracting(RiskGradingRow::level)
                .containsExactly(Level.HIGH, Level.MEDIUM);
    }

    @Test
    void theDatabaseRefusesALevelOfRiskFromTheInterviewerToo() {
        var episode = new InventedEpisode(house);
        assertThatThrownBy(() -> episode.as(
                        JORIS,
                        () -> house.getBean(JdbcClient.class)
                                .sql("""
                                        insert into pathways.missing_grading (record_id, level, graded_at, graded_by,
                                            reason, recorded_by, recorded_by_name, recorded_at)
                                        values (?, 'LOW', now(), 'Joris', 'By SQL', ?, 'Joris', now())""")
                                .params(episode.id, JORIS.id().value())
                                .update()))
                .hasStackTraceContaining("row-level security");
    }

    @Test
    void aReturnThatWasRecordedInErrorMakesTheChildMissingAgain() {
        var episode = backAt("2026-05-01T23:30");
        assertThat(episode.update(SELMA, Update.FOUND_IN_ERROR, "It was a brother"))
                .isEqualTo(new Yes());
        assertThat(episode.now().step()).isEqualTo(EpisodeStep.MISSING);
        assertThat(episode.record().now().foundAt()).isNull();
        assertThat(clock(episode, "missing-interview").isRunning()).isFalse();
    }

    @Test
    void aLimitIsNeverEditedInPlaceSoThatEachHasAVersionAndASource() {
        assertThat(MissingChildren.PATHWAY.limits().all())
                .hasSize(5)
                .allSatisfy(rule -> assertThat(rule.source()).isNotBlank())
                .allSatisfy(rule -> assertThat(rule.version()).isOne());
    }

    private InventedEpisode backAt(String london) {
        var episode = new InventedEpisode(house);
        clock.setLondon(london);
        assertThat(episode.find(at(london))).isEqualTo(new Yes());
        return episode;
    }

    private static void grade(InventedEpisode episode, Level level, String london) {
        var grading = new Grading(level, at(london), "Sergeant 4417", "As told by the control room");
        assertThat(episode.as(
                        SELMA,
                        () -> episode.episodes()
                                .grade(SELMA, episode.seen(), episode.seen().version(), grading)))
                .isEqualTo(new Yes());
    }

    private static ClockRow clock(InventedEpisode episode, String rule) {
        return episode.clock(rule).orElseThrow();
    }
}
