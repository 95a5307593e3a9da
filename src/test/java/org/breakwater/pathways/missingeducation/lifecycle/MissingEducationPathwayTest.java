package org.breakwater.pathways.missingeducation.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.breakwater.pathways.missingeducation.lifecycle.InventedPupil.CORIN;
import static org.breakwater.pathways.missingeducation.lifecycle.InventedPupil.PHILIPPA;
import static org.breakwater.time.OfficeHours.at;

import java.time.LocalDate;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TestDatabase;
import org.breakwater.casework.ActResult.NotNow;
import org.breakwater.casework.ActResult.Yes;
import org.breakwater.casework.clocks.CaseDeadlines;
import org.breakwater.pathways.missingeducation.lifecycle.AbsenceCount.Counted;
import org.breakwater.pathways.missingeducation.records.EducationAct;
import org.breakwater.pathways.missingeducation.records.EducationCheckRow.Half;
import org.breakwater.pathways.missingeducation.records.EducationReferral.Answer;
import org.breakwater.pathways.missingeducation.records.EducationReferral.Pupil;
import org.breakwater.pathways.missingeducation.records.EffortsRow.Finding;
import org.breakwater.pathways.missingeducation.records.EffortsRow.Ground;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the law and the guidance say of children missing education, sentence by sentence. */
@HouseTest
class MissingEducationPathwayTest {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Autowired
    TestDatabase database;

    @BeforeEach
    void itIsAMonday() {
        database.clear("pathways");
        clock.setLondon("2026-03-16T10:00");
    }

    @Test
    void theRiskIsTriagedOnTheDayOfTheReferral() {
        var pupil = new InventedPupil(house);

        assertThat(pupil.clock("cme-triage").orElseThrow().dueAt()).isEqualTo(at("2026-03-16T17:30"));
        assertThat(pupil.triage()).isEqualTo(new Yes());
        assertThat(pupil.clock("cme-triage").orElseThrow().endedHow()).isEqualTo(CaseDeadlines.Ending.MET);
        assertThat(pupil.now().step()).isEqualTo(EducationStep.ENQUIRIES);
    }

    @Test
    void noCaseIsClosedAsNotMissingEducationBeforeItsRiskIsTriaged() {
        var pupil = new InventedPupil(house);

        assertThat(pupil.decide(CORIN, EducationAct.NOT_CME, "")).isInstanceOf(NotNow.class);
        pupil.triage();
        assertThat(pupil.decide(CORIN, EducationAct.NOT_CME, "")).isEqualTo(new Yes());
    }

    @Test
    void aReferralAfterOfficeHoursIsTriagedOnTheNextWorkingDay() {
        clock.setLondon("2026-03-13T20:00");
        assertThat(new InventedPupil(house).clock("cme-triage").orElseThrow().dueAt())
                .as("from a Friday evening to Monday")
                .isEqualTo(at("2026-03-16T17:30"));
    }

    @Test
    void theTwentiethMissedSchoolDayIsCountedInTheSchoolsOwnCalendarOverItsHalfTerm() {
        var pupil = new InventedPupil(house);
        var count = pupil.as(
                CORIN,
                () -> house.getBean(AbsenceCount.class).ofGroundI(pupil.record().pupil()));

        assertThat(count).isInstanceOf(Counted.class);
        assertThat(((Counted) count).deadline().dueAt())
                .as("last attended on Friday 6 February, half-term from 16 to 20 February")
                .isEqualTo(at("2026-03-13T23:59:59"));
        assertThat(((Counted) count).inWords()).contains("20 school days after 6 February 2026", "13 March 2026");
    }

    @Test
    void aPupilIsNotDeletedWithoutBothHalvesOfTheJointEnquiries() {
        var pupil = new InventedPupil(house);
        pupil.triage();
        assertThat(pupil.confirm(Ground.I, Finding.NOT_FOUND))
                .isInstanceOfSatisfying(
                        NotNow.class,
                        no -> assertThat(no.why())
                                .contains(
                                        "enquiries of the school are not complete",
                                        "enquiries of the council are not complete"));
        pupil.enquire(Half.SCHOOL, "Nobody in");
        pupil.complete(Half.SCHOOL);
        assertThat(pupil.confirm(Ground.I, Finding.NOT_FOUND))
                .isEqualTo(new NotNow("The enquiries of the council are not complete."));
        assertThatThrownBy(() -> pupil.as(
                        CORIN,
                        () -> house.getBean(JdbcClient.class)
                                .sql(EducationCases.CONFIRM)
                                .param("record", pupil.id)
                                .param("ground", "I")
                                .param("finding", "NOT_FOUND")
                                .param("agreedWith", "")
                                .param("by", CORIN.id().value())
                                .param("byName", "C")
                                .param("at", clock.instant())
                                .update()))
                .as("nor by SQL")
                .hasStackTraceContaining("need both halves");
        assertThat(pupil.record().efforts()).isEmpty();

        pupil.enquire(Half.COUNCIL, "Not known to health");
        pupil.complete(Half.COUNCIL);
        assertThat(pupil.confirm(Ground.I, Finding.NOT_FOUND)).isEqualTo(new Yes());
        assertThat(pupil.now().step()).as("the case stays open").isEqualTo(EducationStep.TRACING);
    }

    @Test
    void nothingIsConfirmedBeforeTheTwentiethSchoolDayIsOver() {
        clock.setLondon("2026-03-13T15:00");
        var pupil = new InventedPupil(house);
        pupil.triage();
        pupil.bothHalves();
        assertThat(pupil.confirm(Ground.I, Finding.NOT_FOUND))
                .isInstanceOfSatisfying(NotNow.class, no -> assertThat(no.why()).contains("13 March 2026"));
        clock.setLondon("2026-03-14T00:01");
        assertThat(pupil.confirm(Ground.I, Finding.NOT_FOUND)).isEqualTo(new Yes());
    }

    @Test
    void aSessionWithAnotherCodeLetsTheCountStartAgain() {
        var pupil = new InventedPupil(house);
        pupil.triage();
        pupil.bothHalves();
        change(pupil, LocalDate.of(2026, 3, 3), null);
        assertThat(pupil.confirm(Ground.I, Finding.NOT_FOUND))
                .as("illness on 3 March, the twelfth day")
                .isInstanceOfSatisfying(NotNow.class, no -> assertThat(no.why()).contains("14 April 2026"));
    }

    @Test
    void groundHIsCountedFromTheEndOfTheLeaveAndNeedsItsDate() {
        var pupil = new InventedPupil(house);
        pupil.triage();
        pupil.bothHalves();
        assertThat(pupil.confirm(Ground.H, Finding.FOUND_AND_AGREED))
                .isEqualTo(new NotNow("First enter the last day of the leave of absence."));
        change(pupil, LocalDate.of(2026, 2, 6), LocalDate.of(2026, 2, 27));
        assertThat(pupil.confirm(Ground.H, Finding.FOUND_AND_AGREED)).isEqualTo(new Yes());
        assertThat(pupil.now().step()).isEqualTo(EducationStep.LOCATED);
    }

    @Test
    void aHalfIsCompleteOnlyWithEnquiriesAndTheAnswersToItsRequests() {
        var pupil = new InventedPupil(house);
        pupil.triage();
        assertThat(pupil.complete(Half.SCHOOL)).isInstanceOf(NotNow.class);
        pupil.enquire(Half.COUNCIL, "");
        assertThat(pupil.complete(Half.COUNCIL))
                .isEqualTo(new NotNow("1 request has no answer yet. Record each answer, or that there was none."));
        var request = pupil.record().unanswered().getFirst();
        var today = LocalDate.of(2026, 3, 16);
        pupil.as(
                CORIN,
                () -> pupil.enquiries()
                        .answer(CORIN, pupil.seen(), pupil.seen().version(), request.id(), today, "Not known there"));
        assertThat(pupil.complete(Half.COUNCIL)).isEqualTo(new Yes());
    }

    @Test
    void unknownWhereaboutsAreNeverClosedByTheAgeOfTheRecord() {
        var pupil = untraced(LocalDate.of(2014, 3, 27));
        clock.setLondon("2029-09-03T10:00");
        assertThat(pupil.now().endedAt()).isNull();
        assertThat(pupil.decide(CORIN, EducationAct.CLOSE, "LEFT_UK")).isInstanceOf(NotNow.class);
        assertThat(pupil.decide(PHILIPPA, EducationAct.OVER_AGE, "OVER_AGE_UNTRACED"))
                .isEqualTo(new NotNow("The child is of compulsory school age until 28 June 2030. Until then the case"
                        + " stays open."));
        assertThat(pupil.decide(CORIN, EducationAct.RECHECK, "")).isEqualTo(new Yes());
        assertThat(pupil.clock("cme-recheck").orElseThrow().dueAt()).isEqualTo(at("2029-10-03T23:59:59"));
    }

    @Test
    void overAgeAndUntracedIsTheSafeguardingDecisionOfAManager() {
        var pupil = untraced(LocalDate.of(2014, 3, 27));
        clock.setLondon("2030-07-01T10:00");
        assertThat(pupil.decide(CORIN, EducationAct.OVER_AGE, "OVER_AGE_UNTRACED"))
                .isInstanceOf(NotNow.class);
        assertThat(pupil.decide(PHILIPPA, EducationAct.OVER_AGE, "OVER_AGE_UNTRACED"))
                .isEqualTo(new Yes());
        assertThat(pupil.now().endedAt()).isNotNull();
    }

    @Test
    void withoutADateOfBirthNobodyIsOverAge() {
        var pupil = untraced(null);
        assertThat(pupil.decide(PHILIPPA, EducationAct.OVER_AGE, "OVER_AGE_UNTRACED"))
                .isEqualTo(new NotNow("First enter the date of birth, in the details of the pupil."));
    }

    @Test
    void compulsorySchoolAgeEndsOnTheLastFridayInJune() {
        assertThat(CompulsorySchoolAge.lastDayOf(LocalDate.of(2010, 8, 31))).isEqualTo(LocalDate.of(2026, 6, 26));
        assertThat(CompulsorySchoolAge.lastDayOf(LocalDate.of(2010, 9, 1))).isEqualTo(LocalDate.of(2027, 6, 25));
    }

    @Test
    void aCaseClosesOnlyWhereTheChildWasLocatedAndSomeoneConfirmsIt() {
        var pupil = new InventedPupil(house);
        pupil.triage();
        assertThat(pupil.decide(CORIN, EducationAct.CLOSE, "ON_ROLL")).isInstanceOf(NotNow.class);
        assertThat(pupil.decide(CORIN, EducationAct.LOCATE, "AT_A_SCHOOL")).isEqualTo(new Yes());
        assertThat(pupil.decide(CORIN, EducationAct.CLOSE, "ON_ROLL")).isEqualTo(new Yes());
        assertThat(pupil.now().endedAt()).isNotNull();
    }

    @Test
    void aSchoolAttendanceOrderIsNotMadeBeforeTheParentHadFifteenDays() {
        var pupil = new InventedPupil(house);
        pupil.triage();
        pupil.decide(CORIN, EducationAct.LOCATE, "AT_HOME");
        assertThat(pupil.decide(CORIN, EducationAct.ATTENDANCE_ORDER, ""))
                .as("no notice")
                .isInstanceOf(NotNow.class);
        assertThat(pupil.decide(CORIN, EducationAct.HOME_ENQUIRY, "")).isEqualTo(new Yes());
        assertThat(pupil.decide(CORIN, EducationAct.NOTICE, ""))
                .as("served on 6 February")
                .isEqualTo(new Yes());
        assertThat(pupil.clock("cme-notice-to-satisfy").orElseThrow().dueAt()).isEqualTo(at("2026-02-21T00:00"));
        clock.setLondon("2026-02-20T17:00");
        assertThat(pupil.decide(CORIN, EducationAct.ATTENDANCE_ORDER, ""))
                .as("day 15")
                .isInstanceOf(NotNow.class);
        clock.setLondon("2026-02-21T09:00");
        assertThat(pupil.decide(CORIN, EducationAct.ATTENDANCE_ORDER, "")).isEqualTo(new Yes());
        assertThat(pupil.decide(CORIN, EducationAct.CLOSE, "ON_ROLL")).isEqualTo(new Yes());
    }

    @Test
    void aReopenedCaseIsTriagedAgainAndNeedsBothHalvesAgain() {
        var pupil = new InventedPupil(house);
        pupil.triage();
        pupil.bothHalves();
        pupil.decide(CORIN, EducationAct.LOCATE, "AT_A_SCHOOL");
        pupil.decide(CORIN, EducationAct.CLOSE, "ON_ROLL");
        clock.setLondon("2026-03-17T10:00");
        assertThat(pupil.decide(CORIN, EducationAct.REOPEN, "")).isEqualTo(new Yes());
        assertThat(pupil.clock("cme-triage").orElseThrow().dueAt()).isEqualTo(at("2026-03-17T17:30"));
        assertThat(pupil.record().halves()).isEmpty();
        assertThat(pupil.complete(Half.SCHOOL))
                .as("the old enquiries do not count")
                .isInstanceOf(NotNow.class);
    }

    @Test
    void aLimitIsNeverEditedInPlaceSoThatEachHasAVersionAndASource() {
        assertThat(MissingEducation.PATHWAY.limits().all())
                .hasSize(10)
                .allSatisfy(rule -> assertThat(rule.source()).isNotBlank());
    }

    private InventedPupil untraced(@Nullable LocalDate born) {
        var pupil = new InventedPupil(house, InventedPupil.referral(born, Answer.NO));
        pupil.triage();
        assertThat(pupil.decide(CORIN, EducationAct.UNKNOWN, "")).isEqualTo(new Yes());
        return pupil;
    }

    private static void change(InventedPupil pupil, LocalDate countedFrom, @Nullable LocalDate leaveEndedOn) {
        var now = pupil.record().pupil().asPupil();
        var then = new Pupil(
                now.schoolId(),
                now.childName(),
                now.childBorn(),
                now.sex(),
                now.yearGroup(),
                countedFrom,
                leaveEndedOn,
                now.reason());
        assertThat(pupil.as(
                        CORIN,
                        () -> pupil.cases()
                                .change(CORIN, pupil.seen(), pupil.seen().version(), then)))
                .isEqualTo(new Yes());
    }
}
