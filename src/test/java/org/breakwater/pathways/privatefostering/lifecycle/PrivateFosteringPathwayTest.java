package org.breakwater.pathways.privatefostering.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.breakwater.pathways.privatefostering.lifecycle.InventedArrangement.BRAM;
import static org.breakwater.pathways.privatefostering.lifecycle.InventedArrangement.THEA;
import static org.breakwater.pathways.privatefostering.lifecycle.InventedArrangement.told;
import static org.breakwater.time.OfficeHours.at;

import java.time.LocalDate;
import java.util.UUID;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.access.Actor;
import org.breakwater.access.Role;
import org.breakwater.casework.ActResult.NotNow;
import org.breakwater.casework.ActResult.Yes;
import org.breakwater.casework.clocks.CaseDeadlines;
import org.breakwater.casework.clocks.ClockRow;
import org.breakwater.pathways.privatefostering.lifecycle.Arrangements.Change;
import org.breakwater.pathways.privatefostering.records.FosteringRow.Ending;
import org.breakwater.pathways.privatefostering.records.Notification.Known;
import org.breakwater.pathways.privatefostering.records.Notification.NotifierKind;
import org.breakwater.pathways.privatefostering.records.SuitabilityRow.Outcome;
import org.breakwater.pathways.privatefostering.records.VisitRow;
import org.breakwater.pathways.privatefostering.records.VisitRow.ChildSeen;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The guidance on private fostering, sentence by sentence. */
@HouseTest
class PrivateFosteringPathwayTest {

    private static final Actor.Person ANOTHER_MANAGER =
            new Actor.Person(UUID.randomUUID(), "Inga Sallow", Role.PRIVATE_FOSTERING_MANAGER);

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @BeforeEach
    void itIsTheThursdayBeforeEaster() {
        clock.setLondon("2026-04-02T10:00");
    }

    @Test
    void anOfficerVisitsWithinSevenWorkingDaysOfTheNotification() {
        var arrangement = new InventedArrangement(house);

        assertThat(clock(arrangement, "pf-initial-visit").dueAt())
                .as("Good Friday and Easter Monday do not count")
                .isEqualTo(at("2026-04-15T17:30"));
        assertThat(arrangement.now().dueAt())
                .as("the list has the deadline although a visitor opened the case")
                .isEqualTo(at("2026-04-15T17:30"));

        clock.setLondon("2026-04-08T16:00");
        assertThat(arrangement.visit(THEA, "2026-04-08")).isEqualTo(new Yes());

        assertThat(arrangement.now().step()).isEqualTo(ArrangementStep.ASSESSMENT);
        assertThat(clock(arrangement, "pf-initial-visit").endedHow()).isEqualTo(CaseDeadlines.Ending.MET);
    }

    @Test
    void visitsAreAtMostSixWeeksApartFromTheDayOnWhichTheCouncilBecameAware() {
        clock.setLondon("2026-01-15T09:00");
        var arrangement = livingThereSince(LocalDate.of(2025, 10, 3));
        assertThat(clock(arrangement, "pf-visit-from-awareness").dueAt()).isEqualTo(at("2026-02-26T23:59:59"));

        clock.setLondon("2026-02-20T15:00");
        arrangement.visit(THEA, "2026-02-20");

        assertThat(clock(arrangement, "pf-visit-first-year").dueAt()).isEqualTo(at("2026-04-03T23:59:59"));
        assertThat(arrangement.now().step()).isEqualTo(ArrangementStep.ASSESSMENT);
    }

    @Test
    void theFirstYearIsCountedFromAwarenessAndNeverFromTheDayTheChildMovedIn() {
        clock.setLondon("2026-01-15T09:00");
        var arrangement = livingThereSince(LocalDate.of(2025, 2, 1));
        clock.setLondon("2026-02-20T15:00");
        arrangement.visit(THEA, "2026-02-20");

        assertThat(clock(arrangement, "pf-visit-first-year").isRunning())
                .as("a year after the child moved in, but five weeks after the council became aware")
                .isTrue();
        assertThat(arrangement.clock("pf-visit-later-years")).isEmpty();
    }

    @Test
    void aVisitInTheFirstYearIsFollowedWithinSixWeeksAndOneAfterItWithinTwelve() {
        clock.setLondon("2026-01-15T09:00");
        var arrangement = livingThereSince(null);
        clock.setLondon("2027-01-10T15:00");
        arrangement.visit(THEA, "2027-01-10");
        assertThat(clock(arrangement, "pf-visit-first-year").dueAt())
                .as("the stricter reading at the boundary")
                .isEqualTo(at("2027-02-21T23:59:59"));

        clock.setLondon("2027-01-15T15:00");
        arrangement.visit(THEA, "2027-01-15");

        assertThat(clock(arrangement, "pf-visit-first-year").isRunning()).isFalse();
        assertThat(clock(arrangement, "pf-visit-later-years").dueAt()).isEqualTo(at("2027-04-09T23:59:59"));
    }

    @Test
    void aVisitThatIsRecordedLateDoesNotBringTheNextOneForward() {
        var arrangement = new InventedArrangement(house);
        clock.setLondon("2026-04-24T09:00");
        arrangement.visit(THEA, "2026-04-22");
        arrangement.visit(THEA, "2026-04-10");

        assertThat(clock(arrangement, "pf-visit-first-year").dueAt()).isEqualTo(at("2026-06-03T23:59:59"));
    }

    @Test
    void aVisitAtWhichTheChildWasNotSeenMeetsNoLimit() {
        var arrangement = new InventedArrangement(house);
        clock.setLondon("2026-04-08T16:00");

        assertThat(arrangement.visit(THEA, "2026-04-08", ChildSeen.NOT_SEEN)).isEqualTo(new Yes());

        assertThat(arrangement.now().step()).isEqualTo(ArrangementStep.NOTIFIED);
        assertThat(clock(arrangement, "pf-initial-visit").isRunning()).isTrue();
        assertThat(arrangement.record().visits()).extracting(VisitRow::kind).containsExactly(VisitRow.Kind.ATTEMPT);
    }

    @Test
    void beforeTheChildMovesInTheHomeIsVisitedAndNoRegulationEightVisitIsDue() {
        var arrangement = new InventedArrangement(house, told(NotifierKind.CARER, Known.NO, LocalDate.of(2026, 6, 1)));
        assertThat(arrangement.clock("pf-visit-from-awareness")).isEmpty();
        clock.setLondon("2026-04-14T16:00");
        assertThat(arrangement.visit(THEA, "2026-04-14", ChildSeen.NOT_SEEN)).isEqualTo(new Yes());
        assertThat(arrangement.now().step()).isEqualTo(ArrangementStep.ASSESSMENT);

        clock.setLondon("2026-06-10T09:00");
        assertThat(arrangement.change(THEA, Change.MOVED_IN, "2026-06-01", Known.NOT_KNOWN))
                .isEqualTo(new Yes());

        assertThat(clock(arrangement, "pf-visit-from-awareness").dueAt())
                .as("six weeks from the day on which we were told")
                .isEqualTo(at("2026-07-22T23:59:59"));
        assertThat(clock(arrangement, "pf-start-visit").dueAt())
                .as("and the child is visited within seven working days")
                .isEqualTo(at("2026-06-19T16:30"));
        assertThat(arrangement.record().now().awareOn()).isEqualTo(LocalDate.of(2026, 6, 10));
        assertThat(arrangement.change(THEA, Change.MOVED_IN, "2026-06-01", Known.NOT_KNOWN))
                .isEqualTo(new NotNow("It is already recorded that the child lives there."));
    }

    @Test
    void theManagerDecidesAndNotWhoeverVisitedForTheAssessment() {
        var arrangement = new InventedArrangement(house);
        clock.setLondon("2026-04-10T16:00");
        arrangement.fullVisit(BRAM, "2026-04-10");

        assertThat(arrangement.decide(BRAM, Outcome.SUITABLE))
                .isEqualTo(new NotNow("This needs a second person: you cannot approve your own work."));
        assertThat(arrangement.decide(THEA, Outcome.SUITABLE))
                .isEqualTo(new NotNow("This is done by: Private fostering manager."));
        assertThat(arrangement.decide(ANOTHER_MANAGER, Outcome.SUITABLE)).isEqualTo(new Yes());

        assertThat(arrangement.now().step()).isEqualTo(ArrangementStep.ACTIVE);
        assertThat(clock(arrangement, "pf-decision").endedHow()).isEqualTo(CaseDeadlines.Ending.MET);
        assertThat(clock(arrangement, "pf-review").dueAt()).isEqualTo(at("2027-04-10T23:59:59"));
    }

    @Test
    void nothingIsDecidedBeforeEachMatterOfScheduleTwoIsConsidered() {
        var arrangement = new InventedArrangement(house);
        clock.setLondon("2026-04-10T16:00");
        arrangement.visit(THEA, "2026-04-10");

        assertThat(arrangement.decide(BRAM, Outcome.SUITABLE))
                .isInstanceOfSatisfying(
                        NotNow.class,
                        refused -> assertThat(refused.why())
                                .startsWith("Before you decide, record a finding about: How long the arrangement lasts")
                                .contains("Education")
                                .doesNotContain("wishes and feelings"));

        arrangement.fullVisit(THEA, "2026-04-10");
        assertThat(arrangement.decide(BRAM, Outcome.SUITABLE)).isEqualTo(new Yes());
    }

    @Test
    void requirementsAndProhibitionsCanBeAppealedAgainstForFourteenDays() {
        var arrangement = decided(Outcome.REQUIREMENTS);
        assertThat(arrangement.record().decision())
                .hasValueSatisfying(decision -> assertThat(decision.appealBy()).isEqualTo(LocalDate.of(2026, 5, 15)));
        assertThat(arrangement.change(THEA, Change.APPEAL, "2026-05-10", Known.NOT_KNOWN))
                .isEqualTo(new Yes());
    }

    @Test
    void aChildWhoStillLivesThereIsVisitedAfterAProhibition() {
        var arrangement = decided(Outcome.PROHIBITED);
        assertThat(arrangement.now().step()).isEqualTo(ArrangementStep.PROHIBITED);
        assertThat(clock(arrangement, "pf-visit-first-year").isRunning()).isTrue();

        assertThat(arrangement.decide(BRAM, Outcome.SUITABLE))
                .as("it can be cancelled")
                .isEqualTo(new Yes());
        assertThat(arrangement.now().step()).isEqualTo(ArrangementStep.ACTIVE);
    }

    @Test
    void itEndsWithAReasonAndIsReopenedWithTheVisitAndTheDecisionDoneAgain() {
        var arrangement = decided(Outcome.SUITABLE);
        assertThat(ends(arrangement, "")).isEqualTo(new NotNow("Enter the reason."));
        assertThat(ends(arrangement, "Her mother came for her")).isEqualTo(new Yes());
        assertThat(arrangement.now().isClosed()).isTrue();
        assertThat(arrangement.clocks()).noneMatch(ClockRow::isRunning);

        clock.setLondon("2026-07-01T09:00");
        assertThat(arrangement.as(
                        BRAM,
                        () -> arrangement
                                .arrangements()
                                .reopen(BRAM, arrangement.seen(), version(arrangement), true, "She is back")))
                .isEqualTo(new Yes());

        assertThat(arrangement.now().step()).isEqualTo(ArrangementStep.NOTIFIED);
        assertThat(clock(arrangement, "pf-initial-visit").dueAt()).isEqualTo(at("2026-07-10T16:30"));
        assertThat(arrangement.record().notConsidered())
                .as("the old assessment does not count")
                .isNotEmpty();
        assertThat(arrangement.record().now().awareOn()).isEqualTo(LocalDate.of(2026, 4, 2));
    }

    @Test
    void itEndsAtSixteenOrAtEighteenForAChildWhoIsRecordedAsDisabledByThen() {
        var born = LocalDate.of(2010, 9, 10);
        var arrangement = new InventedArrangement(house);
        assertThat(arrangement.record().now().endsByAgeOn(born)).isEqualTo(LocalDate.of(2026, 9, 10));

        clock.setLondon("2026-08-01T09:00");
        arrangement.change(THEA, Change.DISABILITY, "2026-08-01", Known.YES);
        assertThat(arrangement.record().now().endsByAgeOn(born)).isEqualTo(LocalDate.of(2028, 9, 10));
        assertThat(arrangement.record().now().endsByAgeOn(LocalDate.of(2010, 7, 31)))
                .as("it had ended before the disability was recorded")
                .isEqualTo(LocalDate.of(2026, 7, 31));
    }

    @Test
    void aManagerMayFindThatItIsNotPrivateFosteringAndSaysWhy() {
        var arrangement = new InventedArrangement(house);
        assertThat(arrangement.decide(BRAM, Outcome.NOT_PRIVATE_FOSTERING)).isEqualTo(new Yes());
        assertThat(arrangement.now().isClosed()).isTrue();
        assertThat(arrangement.record().now().ending()).isEqualTo(Ending.NOT_PRIVATE_FOSTERING);
    }

    private InventedArrangement livingThereSince(@Nullable LocalDate day) {
        return new InventedArrangement(house, told(NotifierKind.PROFESSIONAL, Known.YES, day));
    }

    private InventedArrangement decided(Outcome outcome) {
        var arrangement = new InventedArrangement(house);
        clock.setLondon("2026-05-01T09:00");
        arrangement.fullVisit(THEA, "2026-04-30");
        assertThat(arrangement.decide(BRAM, outcome)).isEqualTo(new Yes());
        return arrangement;
    }

    private Object ends(InventedArrangement arrangement, String why) {
        return arrangement.as(
                THEA,
                () -> arrangement
                        .arrangements()
                        .end(
                                THEA,
                                arrangement.seen(),
                                version(arrangement),
                                Ending.RETURNED,
                                LocalDate.of(2026, 5, 1),
                                why));
    }

    private static int version(InventedArrangement arrangement) {
        return arrangement.seen().version();
    }

    private static ClockRow clock(InventedArrangement arrangement, String rule) {
        return arrangement.clock(rule).orElseThrow();
    }
}
