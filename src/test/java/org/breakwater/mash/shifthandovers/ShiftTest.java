package org.breakwater.mash.shifthandovers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import org.breakwater.time.Calendars;
import org.breakwater.time.OfficeHours;
import org.junit.jupiter.api.Test;

/**
 * Who reads what one shift writes for the other, and from when it is late. On Tuesdays the office opens from 9:00 to
 * 17:30.
 */
class ShiftTest {

    private static Instant london(String time) {
        return LocalDateTime.parse(time).atZone(Calendars.LONDON).toInstant();
    }

    private Shift.Span written(Shift forWhom, String at) {
        return forWhom.span(OfficeHours.HOURS, london(at));
    }

    @Test
    void whatTheDeskWritesBeforeTheOfficeOpensIsForTheComingNightAndNotLate() {
        assertThat(written(Shift.NIGHT, "2026-09-01T08:45"))
                .isEqualTo(new Shift.Span(london("2026-09-01T17:30"), london("2026-09-02T09:00")));
    }

    @Test
    void aShiftThatIsOnDutyHasHalfAnHourToReadIt() {
        assertThat(written(Shift.NIGHT, "2026-09-01T03:00"))
                .isEqualTo(new Shift.Span(london("2026-09-01T03:30"), london("2026-09-01T09:00")));
        assertThat(written(Shift.DAY, "2026-09-01T10:00"))
                .isEqualTo(new Shift.Span(london("2026-09-01T10:30"), london("2026-09-01T17:30")));
    }

    @Test
    void theShiftThatBeginsNextReadsItWhenItBegins() {
        assertThat(written(Shift.NIGHT, "2026-09-01T17:00"))
                .isEqualTo(new Shift.Span(london("2026-09-01T17:30"), london("2026-09-02T09:00")));
        assertThat(written(Shift.DAY, "2026-09-01T03:00"))
                .isEqualTo(new Shift.Span(london("2026-09-01T09:00"), london("2026-09-01T17:30")));
    }

    @Test
    void whatTheDutyWorkerWritesJustBeforeClosingIsForTheNextWorkingDay() {
        assertThat(written(Shift.DAY, "2026-09-01T17:15"))
                .isEqualTo(new Shift.Span(london("2026-09-02T09:00"), london("2026-09-02T17:30")));
    }
}
