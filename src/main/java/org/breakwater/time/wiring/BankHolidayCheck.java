package org.breakwater.time.wiring;

import java.time.Clock;
import java.time.LocalDate;
import org.breakwater.time.BankHolidays;
import org.breakwater.time.Calendars;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

/**
 * Warns at start when the list of bank holidays is about to end, and refuses to start in a year for which there is
 * none: every deadline in days would be wrong.
 */
@Component
class BankHolidayCheck implements InitializingBean {

    private static final Logger LOG = LoggerFactory.getLogger(BankHolidayCheck.class);

    private final BankHolidays holidays;
    private final Clock clock;

    BankHolidayCheck(BankHolidays holidays, Clock clock) {
        this.holidays = holidays;
        this.clock = clock;
    }

    @Override
    public void afterPropertiesSet() {
        var today = LocalDate.now(clock.withZone(Calendars.LONDON));
        if (!holidays.knows(today.getYear())) {
            throw new IllegalStateException(
                    "The bank holidays of %d are not known. Is this machine’s date right?".formatted(today.getYear()));
        }
        holidays.warning(today).ifPresent(LOG::warn);
    }
}
