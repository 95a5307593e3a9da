package org.breakwater.casework.pathway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.breakwater.time.OfficeHours.at;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import org.breakwater.HouseTest;
import org.breakwater.PlantedKind;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.InventedPerson;
import org.breakwater.access.records.Records;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.ActResult.NotNow;
import org.breakwater.casework.ActResult.Stale;
import org.breakwater.casework.ActResult.Yes;
import org.breakwater.casework.chronology.entries.Chronology;
import org.breakwater.casework.chronology.entries.ChronologyRow;
import org.breakwater.casework.clocks.CaseDeadlines;
import org.breakwater.casework.clocks.ClockRow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The guidance of the pathway of three steps, sentence by sentence. */
@HouseTest
class ThreeStepsTest {

    private static final Actor.Person MAYA = InventedPerson.MAYA.asActor();
    private static final Actor.Person ADAEZE = InventedPerson.ADAEZE.asActor();
    private static final Actor.Person GWEN = InventedPerson.GWEN.asActor();

    @Autowired
    ActorTransactions acting;

    @Autowired
    Records records;

    @Autowired
    PathwayMoves cases;

    @Autowired
    Chronology chronology;

    @Autowired
    CaseDeadlines clocks;

    @Autowired
    TestDatabase database;

    @Autowired
    TestClock clock;

    private PlantedKind kind;
    private UUID record;

    @BeforeEach
    void theArrangementIsNotified() {
        kind = new PlantedKind(database, ThreeSteps.KIND);
        clock.setLondon("2026-04-02T10:00");
        record = as(MAYA, () -> {
            var opened = records.open(ThreeSteps.KIND);
            var notified = TransitionDetails.none().on("planned start", at("2026-05-01T00:00"));
            assertThat(cases.begin(MAYA, ThreeSteps.PATHWAY, opened, ThreeSteps.NOTIFY, notified))
                    .isEqualTo(new Yes());
            return opened;
        });
    }

    @AfterEach
    void theKindGoesAgain() {
        kind.close();
    }

    @Test
    void aVisitIsMadeWithinSevenWorkingDaysOfTheNotification() {
        assertThat(clock("pf-first-visit").dueAt()).isEqualTo(at("2026-04-15T17:30"));
        assertThat(now().dueAt()).as("the first of its limits, which is late").isEqualTo(at("2026-03-20T23:59:59"));

        assertThat(visit(MAYA, 1)).isEqualTo(new Yes());

        assertThat(now().step()).isEqualTo(ThreeSteps.Step.VISITED);
        assertThat(clock("pf-first-visit").endedHow()).isEqualTo(CaseDeadlines.Ending.MET);
        assertThat(chronology()).containsExactly("Arrangement notified", "First visit made");
        assertThat(database.acts("three-steps:" + record)).containsExactly("arrangement notified", "first visit made");
    }

    @Test
    void theCarerGivesNoticeSixWeeksBeforeAndIsLateAfterThat() {
        var notice = clock("pf-carer-notice");

        assertThat(notice.dueAt()).isEqualTo(at("2026-03-20T23:59:59"));
        assertThat(notice.isLateAt(clock.instant())).isTrue();
    }

    @Test
    void visitsAreAtMostSixWeeksApartFromTheLastOne() {
        visit(MAYA, 1);
        var again = TransitionDetails.none().on("visited", at("2026-05-10T11:00"));
        assertThat(act(MAYA, 2, ThreeSteps.VISIT, again)).isEqualTo(new Yes());

        assertThat(now().dueAt()).isEqualTo(at("2026-06-21T23:59:59"));
        assertThat(as(MAYA, () -> clocks.of(record)).stream()
                        .filter(row -> row.rule().equals("pf-visit")))
                .hasSize(2);
    }

    @Test
    void twoVisitsOfTwoChildrenHaveTheirOwnLimits() {
        visit(MAYA, 1);
        var brother = UUID.randomUUID();
        var his = TransitionDetails.none().about(brother).on("visited", at("2026-04-09T11:00"));
        act(MAYA, 2, ThreeSteps.VISIT, his);

        assertThat(as(MAYA, () -> clocks.allIn(record)).stream()
                        .filter(row -> row.rule().equals("pf-visit") && row.isRunning()))
                .extracting(ClockRow::subject)
                .containsExactlyInAnyOrder(record, brother);
        assertThat(as(MAYA, () -> clocks.of(record)))
                .noneMatch(row -> row.subject().equals(brother));
    }

    @Test
    void theLimitStandsStillWhileTheFamilyIsAbroad() {
        visit(MAYA, 1);
        clock.setLondon("2026-04-20T09:00");
        assertThat(act(MAYA, 2, ThreeSteps.ABROAD, TransitionDetails.none()))
                .isEqualTo(new NotNow("Enter the reason."));
        act(MAYA, 2, ThreeSteps.ABROAD, TransitionDetails.saying("With the grandparents"));
        assertThat(now().dueAt()).as("nothing is due while it stands still").isNull();
        clock.setLondon("2026-04-30T09:00");
        act(MAYA, 3, ThreeSteps.BACK, TransitionDetails.none());

        assertThat(now().dueAt()).as("ten days later than 20 May").isEqualTo(at("2026-05-30T23:59:59"));
        assertThat(clock("pf-visit").because())
                .anyMatch(sentence -> sentence.startsWith("Paused from Monday 20 April 2026, 09:00 until Thursday 30"));
    }

    @Test
    void theDecisionIsNotMadeBeforeTheCarerHadTwoWeeksToReply() {
        visit(MAYA, 1);
        var decided = TransitionDetails.saying("The agreement is signed");
        clock.setLondon("2026-04-21T16:00");

        assertThat(act(ADAEZE, 2, ThreeSteps.SUITABLE, decided))
                .isEqualTo(new NotNow("This cannot be done before Wednesday 22 April 2026, 00:00."));

        clock.setLondon("2026-04-22T09:00");
        assertThat(act(ADAEZE, 2, ThreeSteps.SUITABLE, decided)).isEqualTo(new Yes());
        assertThat(now().endedAt()).isEqualTo(clock.instant());
        assertThat(as(MAYA, () -> clocks.allIn(record))).noneMatch(ClockRow::isRunning);
    }

    @Test
    void theManagerWhoVisitedDoesNotDecide() {
        visit(ADAEZE, 1);
        clock.setLondon("2026-05-01T09:00");
        var decided = TransitionDetails.saying("The agreement is signed");

        assertThat(act(ADAEZE, 2, ThreeSteps.SUITABLE, decided))
                .isEqualTo(new NotNow("This needs a second person: you cannot approve your own work."));
        assertThat(act(GWEN, 2, ThreeSteps.SUITABLE, TransitionDetails.none()))
                .isEqualTo(new NotNow("Add the written agreement."));
        assertThat(act(MAYA, 2, ThreeSteps.SUITABLE, decided)).isEqualTo(new NotNow("This is done by: Manager."));
        assertThat(act(GWEN, 2, ThreeSteps.SUITABLE, decided)).isEqualTo(new Yes());
    }

    @Test
    void aCorrectionIsAMoveTooAndGivesItsReason() {
        visit(MAYA, 1);
        var wrong = TransitionDetails.saying("It was another family").on("notified", at("2026-04-02T10:00"));

        assertThat(act(ADAEZE, 2, ThreeSteps.VISITED_IN_ERROR, wrong)).isEqualTo(new Yes());

        assertThat(now().step()).isEqualTo(ThreeSteps.Step.NOTIFIED);
        assertThat(now().dueAt()).isEqualTo(at("2026-04-15T17:30"));
        assertThat(chronology()).hasSize(3);
    }

    @Test
    void aCorrectedDateMovesTheLimitThatRunsFromIt() {
        var start = TransitionDetails.saying("Misread").on("planned start", at("2026-06-01T00:00"));
        assertThat(act(MAYA, 1, ThreeSteps.START_CORRECTED, start)).isEqualTo(new Yes());
        assertThat(now().dueAt()).as("the first visit").isEqualTo(at("2026-04-15T17:30"));
        assertThat(as(MAYA, () -> clocks.of(record)).getLast().dueAt()).isEqualTo(at("2026-04-20T23:59:59"));
    }

    @Test
    void whoComesTooLateSeesWhatChanged() {
        visit(MAYA, 1);

        assertThat(act(ADAEZE, 1, ThreeSteps.FIRST_VISIT, visited())).isEqualTo(new Stale());
        assertThat(as(ADAEZE, () -> chronology.since(record, 1)))
                .extracting(ChronologyRow::actorName, ChronologyRow::what)
                .containsExactly(tuple(MAYA.name(), "First visit made"));
        assertThat(now().version()).isEqualTo(2);
    }

    @Test
    void ofTwoAtOnceOneMovesItAndTheOtherIsTold() throws InterruptedException {
        var results = new ConcurrentLinkedQueue<ActResult>();
        var both = List.of(
                Thread.ofPlatform().start(() -> results.add(visit(MAYA, 1))),
                Thread.ofPlatform().start(() -> results.add(visit(ADAEZE, 1))));
        for (var one : both) {
            one.join();
        }

        assertThat(results).hasSize(2).hasAtLeastOneElementOfType(Yes.class).hasAtLeastOneElementOfType(Stale.class);
        assertThat(chronology()).hasSize(2);
    }

    @Test
    void whatFailsHalfWayLeavesNothingBehind() {
        assertThatThrownBy(() -> act(MAYA, 1, ThreeSteps.FIRST_VISIT, TransitionDetails.none()))
                .hasMessage("The move “First visit made” needs the date “visited”");

        assertThat(now().version()).isEqualTo(1);
        assertThat(clock("pf-first-visit").isRunning()).isTrue();
        assertThat(chronology()).hasSize(1);
        assertThat(database.acts("three-steps:" + record)).hasSize(1);
    }

    @Test
    void nothingGoesRoundTheTable() {
        var own = PathwayTransition.move(
                "Closed", TransitionClause.from(ThreeSteps.Step.NOTIFIED), TransitionClause.by(MAYA.role()));

        assertThatThrownBy(() -> act(MAYA, 1, own, TransitionDetails.none()))
                .hasMessage("The table of three-steps has no such move: Closed");
        assertThatThrownBy(() -> act(MAYA, 1, ThreeSteps.NOTIFY, TransitionDetails.none()))
                .hasMessageContaining("has no such move");
        assertThat(act(MAYA, 1, ThreeSteps.VISIT, visited()))
                .isEqualTo(new NotNow(
                        "This case is now at “Notified”, where that cannot be done. Open it to see what can."));
    }

    @Test
    void aPageOffersWhatItsReaderMayDoNext() {
        assertThat(ThreeSteps.PATHWAY.next(MAYA, ThreeSteps.Step.NOTIFIED))
                .containsExactly(ThreeSteps.NOTICE, ThreeSteps.FIRST_VISIT, ThreeSteps.START_CORRECTED);
        assertThat(ThreeSteps.PATHWAY.next(InventedPerson.NELL.asActor(), ThreeSteps.Step.NOTIFIED))
                .isEmpty();
        assertThat(as(MAYA, () -> cases.open(ThreeSteps.PATHWAY, 1)))
                .extracting(PathwayCase::id)
                .contains(record);
    }

    @Test
    void whoMayNotSeeTheRecordFindsNoCase() {
        var nell = InventedPerson.NELL.asActor();

        assertThat(as(nell, () -> cases.find(ThreeSteps.PATHWAY, record))).isEmpty();
        assertThat(as(nell, () -> cases.open(ThreeSteps.PATHWAY, 1))).isEmpty();
    }

    private ActResult visit(Actor.Person who, int version) {
        return act(who, version, ThreeSteps.FIRST_VISIT, visited());
    }

    private static TransitionDetails visited() {
        return TransitionDetails.none().on("visited", at("2026-04-08T11:00"));
    }

    private ActResult act(Actor.Person who, int version, PathwayTransition move, TransitionDetails details) {
        return as(
                who,
                () -> cases.act(who, cases.find(ThreeSteps.PATHWAY, record).orElseThrow(), version, move, details));
    }

    private PathwayCase<ThreeSteps.Step> now() {
        return as(MAYA, () -> cases.find(ThreeSteps.PATHWAY, record).orElseThrow());
    }

    private ClockRow clock(String rule) {
        return as(MAYA, () -> clocks.of(record)).stream()
                .filter(row -> row.rule().equals(rule))
                .reduce((_, last) -> last)
                .orElseThrow();
    }

    private List<String> chronology() {
        return as(MAYA, () -> chronology.of(record)).stream()
                .map(ChronologyRow::what)
                .toList();
    }

    private <T> T as(Actor who, Supplier<T> work) {
        return acting.as(who, work);
    }
}
