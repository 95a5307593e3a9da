package org.breakwater.training.completions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.breakwater.House;
import org.breakwater.HouseTest;
import org.breakwater.TestClock;
import org.breakwater.training.bookings.UnderRules;
import org.breakwater.training.bookings.rules.BookingRules;
import org.breakwater.training.bookings.rules.EligibilityRules;
import org.breakwater.training.catalogue.Catalogue;
import org.breakwater.web.forms.Problem;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Where a partnership requires the prerequisites, nobody is booked without them, whatever they say. */
@HouseTest
class PrerequisitesTest {

    private static final BookingRules REQUIRED = new BookingRules(
            LocalDate.of(2026, 9, 1),
            180,
            2,
            4,
            10,
            24,
            3,
            5,
            2500,
            5000,
            Set.of(),
            new EligibilityRules(true, Set.of()));

    @Autowired
    House house;

    @Autowired
    TestClock clock;

    @Test
    void whoHasNotCompletedThemIsToldWhatIsMissingAndWhatToDo() {
        clock.setLondon("2027-02-01T10:00");
        var catalogue = house.getBean(Catalogue.class);
        var prerequisites = new Prerequisites(
                house.getBean(LastCompletions.class), catalogue, new UnderRules(house, List.of(REQUIRED)).seats);
        var course = catalogue.find("working-together").orElseThrow();
        assertThat(prerequisites.problem(course, Optional.empty(), true, "they"))
                .map(Problem::message)
                .hasValueSatisfying(words -> assertThat(words)
                        .startsWith("Complete the prerequisites first: Introduction to safeguarding children.")
                        .endsWith("tell us in “My training”. The training office will check it"));
    }
}
