package org.breakwater.time.wiring;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.breakwater.time.BankHolidays;
import org.junit.jupiter.api.Test;

class BankHolidayCheckTest {

    @Test
    void startsInAYearWhoseHolidaysAreKnown() {
        assertThatCode(() -> check("2026-08-28T12:00:00Z").afterPropertiesSet()).doesNotThrowAnyException();
        assertThatCode(() -> check("2029-01-01T12:00:00Z").afterPropertiesSet()).doesNotThrowAnyException();
    }

    @Test
    void refusesToStartInAYearWhoseHolidaysAreNotKnown() {
        assertThatThrownBy(() -> check("1970-01-01T00:00:00Z").afterPropertiesSet())
                .hasMessageContaining("bank holidays of 1970 are not known");
    }

    private static BankHolidayCheck check(String now) {
        return new BankHolidayCheck(BankHolidays.england(), Clock.fixed(Instant.parse(now), ZoneOffset.UTC));
    }
}
