package org.breakwater.training.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.TrainingFurniture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** All course dates, in anyone’s own calendar. */
@HouseTest
class CalendarScreensTest {

    private static final Instant APRIL = Instant.parse("2027-04-14T08:30:00Z");

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @BeforeEach
    void onWednesday() {
        clock.setLondon("2026-11-25T11:00");
    }

    @Test
    void theCalendarNamesTheCourseAndItsPlaceAndNothingElse() throws Exception {
        var session = new TrainingFurniture(house).session("domestic-abuse", APRIL);
        var answer = house.visitor().visit("/training/calendar.ics").getResponse();
        assertThat(answer.getContentType()).isEqualTo("text/calendar;charset=UTF-8");
        var event = answer.getContentAsString().split("BEGIN:VEVENT");
        assertThat(event)
                .filteredOn(one -> one.contains(session.toString()))
                .singleElement()
                .satisfies(one -> assertThat(one)
                        .contains(
                                "SUMMARY:Domestic abuse and its impact on children",
                                "DTSTART:20270414T083000Z",
                                "DTEND:20270414T143000Z",
                                "LOCATION:Mudlark Hall\\, 1 Tern Close\\, Southend",
                                "SEQUENCE:0",
                                "STATUS:CONFIRMED")
                        .doesNotContain("Odile"));
    }
}
