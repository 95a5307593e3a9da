package org.breakwater.mash;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.breakwater.Furnished;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.access.InventedPerson;
import org.breakwater.casework.Rating;
import org.breakwater.casework.clocks.CaseDeadlines;
import org.breakwater.casework.clocks.ClockRow;
import org.breakwater.mash.screening.Screening;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Scenario 9: it comes at 16:25 on a Friday, five minutes before closing, and Monday is a bank holiday. */
@HouseTest
class FridayBeforeABankHolidayTest {

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    private UUID contact = new UUID(0, 0);
    private AtTheDesk desk;

    @BeforeEach
    void itComesOnTheFridayBeforeTheSummerBankHoliday() {
        clock.setLondon("2026-08-28T16:25");
        contact = new Furnished(house).report();
        desk = new AtTheDesk(house, contact);
    }

    private Map<String, Instant> due() {
        return desk
                .as(
                        InventedPerson.MAYA,
                        () -> house.getBean(CaseDeadlines.class).of(contact))
                .stream()
                .filter(ClockRow::isRunning)
                .collect(Collectors.toMap(ClockRow::rule, ClockRow::dueAt));
    }

    @Test
    void theStatutoryDayIsTuesdayBecauseNeitherWeekendNorHolidayCounts() {
        assertThat(due()).containsEntry("contact-decided", Instant.parse("2026-09-01T16:30:00Z"));
    }

    @Test
    void redRunsOnThroughClosingAndIsDueTheSameEvening() {
        desk.screen(Rating.RED, Screening.Consent.GIVEN, "");
        assertThat(due()).containsEntry("red-decided", Instant.parse("2026-08-28T19:25:00Z"));
        assertThat(desk.now().dueAt()).isEqualTo("2026-08-28T19:25:00Z");
    }

    @Test
    void theAmberEnquiryIsDueOnTuesday() {
        desk.screen(Rating.AMBER, Screening.Consent.GIVEN, "");
        desk.decide("ENQUIRY");
        desk.approve();
        assertThat(due()).containsEntry("amber-enquiry", Instant.parse("2026-09-01T16:30:00Z"));
    }
}
