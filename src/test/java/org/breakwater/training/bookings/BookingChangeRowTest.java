package org.breakwater.training.bookings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The history of a booking, as the office reads it. */
class BookingChangeRowTest {

    private static final Instant AT = Instant.parse("2027-02-01T10:00:00Z");

    @Test
    void whoDidNotApproveItIsNamedInOneLine() {
        var told = BookingChangeRow.told(List.of(
                new BookingChangeRow(BookingChangeRow.SAID, "No cover that day", "boss@example.org", AT),
                new BookingChangeRow(BookedPlace.End.REFUSED.inWords(), "", BookingChangeRow.PROGRAM, AT)));
        assertThat(told)
                .containsExactly(new BookingChangeRow.Told(
                        AT, "Not approved by their manager (boss@example.org)", "No cover that day"));
    }

    @Test
    void whoCancelledItIsNamedToo() {
        var told = BookingChangeRow.told(List.of(
                new BookingChangeRow(BookingChangeRow.SAID, "", "The training office", AT),
                new BookingChangeRow(BookedPlace.End.CANCELLED.inWords(), "", BookingChangeRow.PROGRAM, AT)));
        assertThat(told).containsExactly(new BookingChangeRow.Told(AT, "Cancelled by the training office", ""));
    }
}
