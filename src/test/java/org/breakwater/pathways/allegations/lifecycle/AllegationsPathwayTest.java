package org.breakwater.pathways.allegations.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.breakwater.pathways.allegations.lifecycle.InventedAllegation.DELPHINE;
import static org.breakwater.pathways.allegations.lifecycle.InventedAllegation.MABEL;
import static org.breakwater.pathways.allegations.lifecycle.InventedAllegation.SELWYN;
import static org.breakwater.time.OfficeHours.at;

import java.time.LocalDate;
import java.util.Arrays;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.access.Role;
import org.breakwater.casework.ActResult.NotNow;
import org.breakwater.casework.ActResult.Yes;
import org.breakwater.casework.clocks.CaseDeadlines;
import org.breakwater.casework.clocks.ClockRow;
import org.breakwater.pathways.allegations.records.AllegationOutcome;
import org.breakwater.pathways.allegations.records.AllegationReferral.Tri;
import org.breakwater.pathways.allegations.records.AllegationRow;
import org.breakwater.pathways.allegations.records.ConsiderationRow.Way;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The guidance on allegations against people who work with children, sentence by sentence. */
@HouseTest
class AllegationsPathwayTest {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    AllegationMeasures measures;

    @BeforeEach
    void itIsTheMondayBeforeChristmas() {
        clock.setLondon("2026-12-21T10:00");
    }

    @Test
    void theEmployerTellsTheLadoWithinOneWorkingDay() {
        assertThat(measures.employerTellsBy(LocalDate.of(2026, 12, 18)))
                .as("a weekend lies between")
                .isEqualTo(LocalDate.of(2026, 12, 21));

        var inTime = new InventedAllegation(house).record().referral();
        assertThat(measures.employerTold(inTime)).doesNotContain("Late");
        clock.setLondon("2026-12-22T10:00");
        var late = new InventedAllegation(house).record().referral();
        assertThat(measures.employerTold(late)).contains("Deadline for telling the LADO: 21 December 2026. Late");
    }

    @Test
    void anAreaThatCountsTwentyFourHoursCountsThemThroughTheWeekend() {
        assertThat(measures.due("allegation-employer-tells-in-hours", at("2026-12-18T16:00")))
                .isEqualTo(at("2026-12-19T16:00"));
    }

    @Test
    void theLadoDecidesOnTheNextStepWithinOneWorkingDayOfTheReferral() {
        var allegation = new InventedAllegation(house);

        assertThat(clock(allegation, "allegation-next-step").dueAt()).isEqualTo(at("2026-12-22T17:30"));
        assertThat(allegation.now().dueAt())
                .as("the list has the deadline although a visitor opened the case")
                .isEqualTo(at("2026-12-22T17:30"));

        assertThat(allegation.consider(SELWYN, Way.MET)).isEqualTo(new Yes());
        assertThat(clock(allegation, "allegation-next-step").endedHow()).isEqualTo(CaseDeadlines.Ending.MET);
        assertThat(allegation.now().step()).isEqualTo(AllegationStep.CONSIDERED);
    }

    @Test
    void theFirstMeetingIsHeldWithinFiveWorkingDaysOfTheReferral() {
        var allegation = new InventedAllegation(house);
        clock.setLondon("2026-12-22T10:00");
        allegation.consider(SELWYN, Way.MEETING);

        assertThat(clock(allegation, "allegation-first-meeting").dueAt())
                .as("Christmas Day and the substitute for Boxing Day do not count")
                .isEqualTo(at("2026-12-30T17:30"));

        clock.setLondon("2026-12-29T16:00");
        allegation.meet(MABEL, "2026-12-29");
        assertThat(clock(allegation, "allegation-first-meeting").endedHow()).isEqualTo(CaseDeadlines.Ending.MET);
        assertThat(clock(allegation, "allegation-first-review"))
                .as("28 days from the decision about the threshold, whatever was held meanwhile")
                .matches(ClockRow::isRunning)
                .returns(at("2027-01-19T23:59:59"), ClockRow::dueAt);
    }

    @Test
    void aCaseIsReviewedAfterFourWeeksAndThenEachMonth() {
        var allegation = new InventedAllegation(house);
        allegation.consider(SELWYN, Way.EMPLOYER_LED);
        assertThat(clock(allegation, "allegation-first-review").dueAt()).isEqualTo(at("2027-01-18T23:59:59"));

        clock.setLondon("2027-01-15T10:00");
        allegation.review(SELWYN);
        assertThat(clock(allegation, "allegation-first-review").isRunning()).isFalse();
        assertThat(clock(allegation, "allegation-review").dueAt()).isEqualTo(at("2027-02-15T23:59:59"));
    }

    @Test
    void eachOfTheFourTestsIsAFlagOfItsOwnAndUnknownIsNotNo() {
        var allegation = new InventedAllegation(house);
        allegation.consider(SELWYN, Way.MET);
        var considered = allegation.record().consideration().orElseThrow();
        assertThat(considered.tests().values()).containsExactly(Tri.YES, Tri.NOT_KNOWN, Tri.NO, Tri.NO);
    }

    @Test
    void belowTheThresholdTheCaseEndsWithAdviceOrBackWithTheEmployer() {
        for (var way : new Way[] {Way.ADVICE, Way.LOW_LEVEL, Way.NO_FURTHER_ACTION}) {
            var allegation = new InventedAllegation(house);
            assertThat(allegation.consider(SELWYN, way)).isEqualTo(new Yes());
            assertThat(allegation.now().stageInWords())
                    .as(way.name())
                    .isEqualTo(way == Way.ADVICE ? "Closed, advice only" : "Closed, threshold not met");
            assertThat(allegation.now().isClosed()).isTrue();
            assertThat(allegation.clocks()).noneMatch(ClockRow::isRunning);
        }
    }

    @Test
    void onceTheThresholdIsMetACaseEndsOnlyWithAnOutcomeForEachAllegation() {
        var allegation = new InventedAllegation(house);
        allegation.consider(SELWYN, Way.EMPLOYER_LED);
        assertThat(allegation.consider(SELWYN, Way.NO_FURTHER_ACTION)).isInstanceOf(NotNow.class);
        allegation.add(MABEL, "Posy Wexcombe");
        allegation.duty(MABEL, Tri.NO, null);
        assertThat(allegation.conclude(SELWYN)).isEqualTo(new NotNow("Decide the outcome of each allegation first."));

        allegation.outcomes(SELWYN, AllegationOutcome.UNSUBSTANTIATED);
        allegation.agree(DELPHINE);
        assertThat(allegation.conclude(SELWYN)).isEqualTo(new Yes());
        assertThat(allegation.now().isClosed()).isTrue();
    }

    @Test
    void whatIsMissingBeforeTheConclusionIsSaidAtOnce() {
        var allegation = new InventedAllegation(house, InventedAllegation.fromTheHospital("Corwin Hathersage"));
        allegation.consider(SELWYN, Way.EMPLOYER_LED);
        assertThat(allegation.concludeAsItIs(SELWYN))
                .isEqualTo(new NotNow("Decide the outcome of each allegation first."
                        + " Before you conclude, record whether a referral to the DBS is required."
                        + " Before you conclude, record that the employer was told, or why not: Fernleigh School."
                        + " Before you conclude, complete the closing summary: what the subject was told about the"
                        + " outcome; support offered to the subject; support offered to the child and family;"
                        + " lessons for the employer; lessons for practice across agencies."));
    }

    @Test
    void aCaseStaysOpenUntilTheReferralToTheDbsIsSent() {
        var allegation = new InventedAllegation(house);
        allegation.consider(SELWYN, Way.EMPLOYER_LED);
        allegation.outcomes(SELWYN, AllegationOutcome.SUBSTANTIATED);
        allegation.agree(DELPHINE);
        assertThat(allegation.conclude(SELWYN))
                .isEqualTo(new NotNow("Before you conclude, record whether a referral to the DBS is required."));
        allegation.duty(MABEL, Tri.NOT_KNOWN, null);
        assertThat(allegation.record().outstandingDuties())
                .as("not known is not owed")
                .isEmpty();
        assertThat(allegation.conclude(SELWYN)).isInstanceOf(NotNow.class);
        clock.setLondon("2027-01-08T10:00");
        allegation.duty(MABEL, Tri.YES, null);
        assertThat(allegation.conclude(SELWYN)).isInstanceOf(NotNow.class);
        allegation.duty(MABEL, Tri.YES, "2027-01-08");
        assertThat(allegation.conclude(SELWYN)).isEqualTo(new Yes());
    }

    @Test
    void theAdministratorRecordsAndDecidesNothing() {
        var allegation = new InventedAllegation(house);
        assertThat(allegation.consider(MABEL, Way.MET)).isEqualTo(new NotNow("This is done by: LADO."));
        allegation.consider(SELWYN, Way.MET);
        assertThat(allegation.outcomes(MABEL, AllegationOutcome.FALSE)).isInstanceOf(NotNow.class);
        assertThat(allegation.conclude(MABEL)).isInstanceOf(NotNow.class);
        assertThat(allegation.add(MABEL, "Posy Wexcombe")).isEqualTo(new Yes());
        assertThatThrownBy(() -> allegation.as(
                        MABEL,
                        () -> house.getBean(JdbcClient.class)
                                .sql("""
                                        insert into pathways.allegation_consideration (record_id, harmed, offence, risk,
                                            suitability, way, reasons, decided_by, decided_by_name, decided_at)
                                        values (?, 'NO', 'NO', 'NO', 'NO', 'ADVICE', 'By SQL', ?, 'Mabel', now())""")
                                .params(allegation.id, MABEL.id().value())
                                .update()))
                .hasStackTraceContaining("row-level security");
    }

    @Test
    void aReopenedCaseIsConsideredAgain() {
        var allegation = new InventedAllegation(house);
        allegation.consider(SELWYN, Way.ADVICE);
        clock.setLondon("2027-01-04T10:00");
        assertThat(allegation.reopen(MABEL)).isInstanceOf(NotNow.class);
        assertThat(allegation.reopen(SELWYN)).isEqualTo(new Yes());
        assertThat(allegation.now().step()).isEqualTo(AllegationStep.REFERRED);
        assertThat(clock(allegation, "allegation-next-step").dueAt()).isEqualTo(at("2027-01-05T17:30"));
    }

    @Test
    void oneThreeAndTwelveMonthsAreMeasuresAndNoDeadlines() {
        var received = at("2026-12-21T10:00");
        assertThat(measures.band(received, at("2027-01-21T10:00"))).isEqualTo("Within 1 month");
        assertThat(measures.band(received, at("2027-02-01T10:00"))).isEqualTo("Within 3 months");
        assertThat(measures.band(received, at("2027-12-20T10:00"))).isEqualTo("Within 12 months");
        assertThat(measures.band(received, at("2028-01-01T10:00"))).isEqualTo("More than 12 months");
        assertThat(Allegations.PATHWAY.moves())
                .allSatisfy(move -> assertThat(move.toString()).doesNotContain("allegation-measure"));
    }

    @Test
    void mustNeverAnOutcomeIsStoredWithoutTheVersionOfItsDefinition() {
        var allegation = new InventedAllegation(house);
        allegation.consider(SELWYN, Way.MET);
        allegation.outcomes(SELWYN, AllegationOutcome.MALICIOUS);
        assertThat(allegation.record().allegations())
                .extracting(AllegationRow::definition)
                .containsExactly(AllegationOutcome.DEFINITION);
    }

    @Test
    void mustNeverAnUnprovedAllegationIsReadAsProvedBecauseItIsClosed() {
        assertThat(Arrays.stream(AllegationStep.values()).map(AllegationStep::inWords))
                .noneMatch(words -> words.toLowerCase(java.util.Locale.UK).contains("substantiated"));
        assertThat(Arrays.stream(AllegationOutcome.values()).map(AllegationOutcome::name))
                .containsExactly("SUBSTANTIATED", "MALICIOUS", "FALSE", "UNSUBSTANTIATED", "UNFOUNDED");
    }

    @Test
    void mustNeverAStatutoryLimitIsEditedInPlaceSoThatEachHasAVersionAndASource() {
        assertThat(Allegations.PATHWAY.limits().all())
                .hasSize(11)
                .allSatisfy(rule -> assertThat(rule.source()).isNotBlank())
                .allSatisfy(rule -> assertThat(rule.version()).isOne());
    }

    @Test
    void everyPostThatThereIsEitherSeesCasesOrMustNeverLearnOfOne() {
        assertThat(Role.values())
                .allSatisfy(role -> assertThat(Allegations.KIND.isSeenBy(role)
                                ^ Allegations.KIND.neverTold().contains(role))
                        .as(role.name())
                        .isTrue());
    }

    private static ClockRow clock(InventedAllegation allegation, String rule) {
        return allegation.clock(rule).orElseThrow();
    }
}
