package org.breakwater.time.wiring;

import org.breakwater.time.BankHolidays;
import org.breakwater.time.deadlines.DeadlineRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Bank holidays and deadline rules. Opening hours, and the calendars that depend on them, belong to a partnership and
 * come from its profile.
 */
@Configuration(proxyBeanMethods = false)
class TimeSetup {

    @Bean
    BankHolidays bankHolidays() {
        return BankHolidays.england();
    }

    @Bean
    DeadlineRules deadlineRules() {
        return DeadlineRules.shipped();
    }
}
