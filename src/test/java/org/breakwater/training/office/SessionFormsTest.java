package org.breakwater.training.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.training.office.venues.VenueRow;
import org.breakwater.web.forms.Filled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A session is planned on a future day, somewhere, for a number of people; cancelling it needs a reason. */
class SessionFormsTest {

    private static final PlanSessionForm PLAN = Filled.with(
            Filled.empty(PlanSessionForm.class),
            "course=neglect&onDay=14&onMonth=4&onYear=2027&starts=9:30&ends=16:00&place=Mudlark Hall&capacity=24");

    private static final CancelSessionForm CANCEL =
            Filled.with(Filled.empty(CancelSessionForm.class), "version=1&why=The hall is flooded");

    @Test
    void aDayInAprilIsTaken() {
        assertThat(PLAN.check(true, Instant.parse("2027-02-01T10:00:00Z"), Optional.empty())
                        .problems())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            onDay=31&onMonth=2 | on | Date must be a real date, like 14 4 2027
            onYear=2026 | on | Date and time must be in the future
            starts=late | starts | Enter the start time, like 9:30
            ends= | ends | Enter the end time, like 16:00
            ends=9:00 | ends | End time must be after the start time, on the same day and within 12 hours
            venue=none | venue | Select a venue from the list, or “Another venue”
            place= | place | Select a venue, or enter an address or a link
            link=http://x | link | Link must start with https://
            capacity=501 | capacity | Places must be a number from 1 to 500
            """)
    void saysWhatToMend(String typed, String field, String message) {
        Filled.mends(
                Filled.with(PLAN, typed).check(true, Instant.parse("2027-02-01T10:00:00Z"), Optional.empty()),
                field,
                message);
    }

    @Test
    void aCancelSessionFormThatIsFilledInIsTaken() {
        assertThat(CANCEL.check().problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            why=  | why | Enter a reason for cancelling
            """)
    void aCancellationHasItsReason(String typed, String field, String message) {
        Filled.mends(Filled.with(CANCEL, typed).check(), field, message);
    }

    @Test
    void whereAVenueOfTheListIsChosenNothingStandsBesideItAndNoMoreComeThanItHolds() {
        var hall = new VenueRow(UUID.randomUUID(), "Mudlark Hall", "1 Tern Close", "", 20, "", null);
        var listed = Filled.with(PLAN, "place=&venue=" + hall.id());
        var now = Instant.parse("2027-02-01T10:00:00Z");
        Filled.mends(listed.check(true, now, Optional.of(hall)), "capacity", "Venue capacity is 20. Enter 20 or fewer");
        var fits = Filled.with(listed, "capacity=20");
        assertThat(fits.check(true, now, Optional.of(hall)).problems()).isEmpty();
        Filled.mends(
                Filled.with(fits, "place=Tern Hall").check(true, now, Optional.of(hall)),
                "place",
                "Leave this blank, or select “Another venue” as the venue");
        Filled.mends(
                Filled.with(fits, "access=A ramp").check(true, now, Optional.of(hall)),
                "access",
                "Leave this blank: the details come from the list of venues");
    }
}
