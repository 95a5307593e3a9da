package org.breakwater.training.book;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.breakwater.web.Screen;
import org.springframework.stereotype.Component;

/**
 * Lets a few people book at once. Bookings of one session wait for each other anyway; without this the rush of a
 * morning on which a course opens would hold every connection of the house, and a frightened person would wait behind
 * it.
 */
@Component
class BookingThrottle {

    private static final int INSIDE = 4;

    /** Fewer than the house has hands for, so that everything else is served meanwhile. */
    private static final int WAITING = 24;

    private final Semaphore inside = new Semaphore(INSIDE, true);
    private final Semaphore room = new Semaphore(INSIDE + WAITING);

    /** @param crowded what somebody sees for whom there is no room to wait */
    Screen pass(Supplier<Screen> work, Supplier<Screen> crowded) {
        if (!room.tryAcquire()) {
            return crowded.get();
        }
        try {
            inside.acquireUninterruptibly();
            try {
                return work.get();
            } finally {
                inside.release();
            }
        } finally {
            room.release();
        }
    }
}
