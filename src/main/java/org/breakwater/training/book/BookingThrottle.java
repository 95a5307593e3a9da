package org.breakwater.training.book;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.breakwater.web.Screen;
import org.springframework.stereotype.Component;

/**
 * Lets a few people book at once. Bookings of one session are serialised anyway; without this the rush when a course
 * opens for booking would use up all database connections, and a frightened person would have to wait.
 */
@Component
class BookingThrottle {

    private static final int INSIDE = 4;

    /** Fewer than the number of connections, so that everything else is served meanwhile. */
    private static final int WAITING = 24;

    private final Semaphore inside = new Semaphore(INSIDE, true);
    private final Semaphore room = new Semaphore(INSIDE + WAITING);

    /** @param crowded the page for a user for whom there is no room to wait */
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
