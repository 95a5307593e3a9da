package org.breakwater.training.bookings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import org.breakwater.training.bookings.BookedPlace.State;
import org.breakwater.training.bookings.rules.BookingTerms;

/** Generated histories of one session: whatever happens, in whatever order, all invariants hold. */
class PlaceAllocationTest {

    private static final Instant OPENS = Instant.parse("2027-01-01T00:00:00Z");
    private static final Instant CLOSES = OPENS.plus(Duration.ofDays(30));
    private static final int STEPS = 60;

    @Property(tries = 1_000)
    void everyPromiseHoldsInAThousandHistories(@ForAll long seed) {
        everyPromiseHolds(seed);
    }

    @Tag("long")
    @Property(tries = 10_000)
    void everyPromiseHoldsInTenThousandHistories(@ForAll long seed) {
        everyPromiseHolds(seed);
    }

    private static void everyPromiseHolds(long seed) {
        var history = new InventedHistory(seed);
        for (int step = 0; step < STEPS; step++) {
            history.step();
        }
        history.theDayAfter();
    }

    @Property(tries = 1_000)
    void whoeverAskedFirstOfThoseWhoCanHaveItIsOfferedThePlace(@ForAll long seed) {
        var random = new Random(seed);
        var terms = new BookingTerms(1, 5, OPENS, OPENS, CLOSES, Duration.ofHours(24), Duration.ofDays(3));
        var work = UUID.randomUUID();
        var waiting = new ArrayList<BookedPlace>();
        var first = new BookedPlace(UUID.randomUUID(), work, State.CONFIRMED, true, null, null);
        waiting.add(first);
        for (int i = 0; i < 6; i++) {
            waiting.add(BookedPlace.asked(UUID.randomUUID(), work, random.nextBoolean()));
        }
        var placeAllocation = new PlaceAllocation(terms, waiting, OPENS);
        placeAllocation.cancel(first.id());
        var next = waiting.stream().skip(1).filter(BookedPlace::approved).findFirst();
        assertThat(placeAllocation.changed().stream().filter(place -> place.state() == State.OFFERED))
                .extracting(BookedPlace::id)
                .containsExactlyElementsOf(next.map(BookedPlace::id).stream().toList());
    }
}
