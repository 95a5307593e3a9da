package org.breakwater.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.breakwater.time.OfficeHours.CALENDARS;
import static org.breakwater.time.OfficeHours.at;
import static org.breakwater.time.OfficeHours.rule;
import static org.breakwater.time.deadlines.LimitKind.BEFORE;
import static org.breakwater.time.deadlines.LimitKind.NOT_BEFORE;
import static org.breakwater.time.deadlines.LimitKind.WITHIN;
import static org.breakwater.time.deadlines.LimitUnit.CALENDAR_DAYS;
import static org.breakwater.time.deadlines.LimitUnit.CALENDAR_WEEKS;
import static org.breakwater.time.deadlines.LimitUnit.ELAPSED_HOURS;
import static org.breakwater.time.deadlines.LimitUnit.SCHOOL_DAYS;
import static org.breakwater.time.deadlines.LimitUnit.WORKING_DAYS;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.breakwater.time.RollingWindow.Counting;
import org.breakwater.time.SchoolDays.Term;
import org.breakwater.time.deadlines.ClockPause;
import org.breakwater.time.deadlines.Deadline;
import org.breakwater.time.deadlines.LimitKind;
import org.breakwater.time.deadlines.LimitUnit;
import org.junit.jupiter.api.Test;

/** The dates in the pathways' own guidance, each calculated by hand, and each once got wrong by someone. */
class WorkedDatesTest {

    /** Half-term from 16 to 20 February 2026; the Easter holidays begin after 27 March; a training day on 13 April. */
    private static final SchoolDays SCHOOL = new SchoolDays(
            List.of(
                    new Term(LocalDate.of(2026, 1, 5), LocalDate.of(2026, 2, 13)),
                    new Term(LocalDate.of(2026, 2, 23), LocalDate.of(2026, 3, 27)),
                    new Term(LocalDate.of(2026, 4, 13), LocalDate.of(2026, 5, 22))),
            Set.of(LocalDate.of(2026, 4, 13)));

    @Test
    void theEmployerTellsTheDesignatedOfficerWithinOneWorkingDay() {
        assertThat(due(1, WORKING_DAYS, "2026-12-18T16:00")).isEqualTo("2026-12-21T17:30");
    }

    @Test
    void orWithin24HoursWhichAWeekendDoesNotStop() {
        assertThat(due(24, ELAPSED_HOURS, "2026-12-18T16:00")).isEqualTo("2026-12-19T16:00");
    }

    @Test
    void theFirstMeetingIsHeldWithinFiveWorkingDaysOverChristmas() {
        assertThat(due(5, WORKING_DAYS, "2026-12-21T10:00")).isEqualTo("2026-12-30T17:30");
    }

    @Test
    void aPrivatelyFosteredChildIsVisitedWithinSevenWorkingDaysOverEaster() {
        assertThat(due(7, WORKING_DAYS, "2026-04-02T10:00")).isEqualTo("2026-04-15T17:30");
    }

    @Test
    void theCarerGivesNoticeSixWeeksBeforeAndIsLateAfterThat() {
        var notice = deadline(6, CALENDAR_WEEKS, BEFORE, "2026-09-01T00:00");

        assertThat(notice.dueAt()).isEqualTo(at("2026-07-21T23:59:59"));
        assertThat(notice.lateAt(at("2026-07-21T18:00"))).isFalse();
        assertThat(notice.lateAt(at("2026-08-01T09:00"))).isTrue();
        assertThat(notice.because())
                .containsExactly(
                        "Received Tuesday 1 September 2026.",
                        "6 weeks before is Tuesday 21 July 2026, including weekends and bank holidays.",
                        "Due by Tuesday 21 July 2026, 23:59.");
    }

    @Test
    void visitsOfTheFirstYearCountFromTheDateTheCouncilBecameAwareThenFromEachVisit() {
        assertThat(due(6, CALENDAR_WEEKS, "2026-01-15T10:00")).startsWith("2026-02-26");
        assertThat(due(6, CALENDAR_WEEKS, "2026-02-20T10:00")).startsWith("2026-04-03");
    }

    @Test
    void atTheEndOfTheFirstYearTheStricterReadingIsTheShorterOne() {
        assertThat(due(6, CALENDAR_WEEKS, "2027-01-10T10:00")).startsWith("2027-02-21");
        assertThat(due(12, CALENDAR_WEEKS, "2027-01-10T10:00")).startsWith("2027-04-04");
    }

    @Test
    void aReturnHomeInterviewIsDoneWithin72HoursAlthoughMondayIsABankHoliday() {
        assertThat(due(72, ELAPSED_HOURS, "2026-05-01T23:30")).isEqualTo("2026-05-04T23:30");
    }

    @Test
    void the72HoursPassAlthoughTheClocksGoForward() {
        assertThat(due(72, ELAPSED_HOURS, "2026-03-28T23:30")).isEqualTo("2026-04-01T00:30");
    }

    @Test
    void theTwentiethMissedSchoolDayIsCountedAroundHalfTerm() {
        var missed = CALENDARS.of(SCHOOL).deadline(rule(20, SCHOOL_DAYS), at("2026-02-06T15:15"), List.of());

        assertThat(missed.dueAt()).isEqualTo(at("2026-03-13T23:59:59"));
        assertThat(missed.because())
                .contains("15 days are not counted: the school is closed.", "20 school days, ending Friday 13 March.");
    }

    @Test
    void aSessionCodedAsIllnessBreaksTheRunWhichIsCountedAnew() {
        var ill = CALENDARS.of(SCHOOL).deadline(rule(12, SCHOOL_DAYS), at("2026-02-06T15:15"), List.of());
        var again = CALENDARS.of(SCHOOL).deadline(rule(20, SCHOOL_DAYS), ill.dueAt(), List.of());

        assertThat(ill.dueAt()).isEqualTo(at("2026-03-03T23:59:59"));
        assertThat(again.dueAt()).isEqualTo(at("2026-04-15T23:59:59"));
    }

    @Test
    void schoolDaysAreRefusedWithoutASchoolAndBeyondItsTermDates() {
        assertThatThrownBy(() -> CALENDARS.deadline(rule(20, SCHOOL_DAYS), at("2026-02-06T15:15"), List.of()))
                .hasMessageContaining("say of which school");
        assertThatThrownBy(
                        () -> CALENDARS.of(SCHOOL).deadline(rule(20, SCHOOL_DAYS), at("2026-05-15T15:15"), List.of()))
                .hasMessageContaining("The term dates reach from 2026-01-05 to 2026-05-22, not to 2026-05-23");
        assertThat(SCHOOL.knows(LocalDate.of(2026, 5, 23))).isFalse();
    }

    @Test
    void missingThreeTimesInThirtyDaysSaysHowItCounts() {
        var returns = Stream.of("2026-05-31", "2026-05-01", "2026-05-12")
                .map(LocalDate::parse)
                .toList();

        assertThat(new RollingWindow(3, 30, Counting.DAYS_APART).reachedBy(returns))
                .isTrue();
        assertThat(new RollingWindow(3, 30, Counting.DATES_INCLUDED).reachedBy(returns))
                .isFalse();
        assertThat(new RollingWindow(3, 31, Counting.DATES_INCLUDED).reachedBy(returns))
                .isTrue();
        assertThat(new RollingWindow(3, 30, Counting.DAYS_APART).reachedBy(returns.subList(0, 2)))
                .isFalse();
    }

    @Test
    void conclusiveGroundsAreNotDecidedBeforeThirtyDaysAndAreNeverLate() {
        var minimum = deadline(30, CALENDAR_DAYS, NOT_BEFORE, "2026-06-01T14:00");

        assertThat(minimum.dueAt()).isEqualTo(at("2026-07-01T00:00"));
        assertThat(minimum.tooEarlyAt(at("2026-06-30T23:59"))).isTrue();
        assertThat(minimum.tooEarlyAt(at("2026-07-01T00:00"))).isFalse();
        assertThat(minimum.lateAt(at("2027-07-01T00:00"))).isFalse();
        assertThat(minimum.because()).last().isEqualTo("It must not be done before Wednesday 1 July 2026, 00:00.");
        assertThat(minimum.rule().limitInWords()).isEqualTo("not before 30 days");
    }

    @Test
    void privateFosteringEndsAtSixteenOrAtEighteenForADisabledChild() {
        var bornOn = LocalDate.of(2010, 9, 10);

        assertThat(Birthdays.reaches(bornOn, 16)).isEqualTo("2026-09-10");
        assertThat(Birthdays.reaches(bornOn, 18)).isEqualTo("2028-09-10");
        assertThat(Birthdays.reaches(LocalDate.of(2012, 2, 29), 18)).isEqualTo("2030-03-01");
        assertThat(Birthdays.reaches(LocalDate.of(2012, 2, 29), 16)).isEqualTo("2028-02-29");
    }

    @Test
    void aPauseShiftsAMinimumAndIsRefusedForADateThatIsCountedBack() {
        var pause = List.of(new ClockPause(at("2026-06-10T09:00"), at("2026-06-20T09:00"), "police asked"));

        assertThat(CALENDARS
                        .deadline(rule(30, CALENDAR_DAYS, NOT_BEFORE), at("2026-06-01T14:00"), pause)
                        .dueAt())
                .isEqualTo(at("2026-07-11T00:00"));
        assertThatThrownBy(() -> CALENDARS.deadline(rule(6, CALENDAR_WEEKS, BEFORE), at("2026-09-01T00:00"), pause))
                .hasMessageContaining("no pause moves it");
    }

    private static Deadline deadline(int limit, LimitUnit unit, LimitKind kind, String start) {
        return CALENDARS.deadline(rule(limit, unit, kind), at(start), List.of());
    }

    private static String due(int limit, LimitUnit unit, String start) {
        var due = deadline(limit, unit, WITHIN, start).dueAt();
        return due.atZone(Calendars.LONDON).toLocalDateTime().toString();
    }
}
