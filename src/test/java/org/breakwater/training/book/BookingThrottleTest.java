package org.breakwater.training.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.breakwater.web.Redirect;
import org.breakwater.web.Screen;
import org.junit.jupiter.api.Test;

/** A rush on a course delays nobody else: a few are processed, some wait, and the rest keep their input. */
class BookingThrottleTest {

    private static final int RUSH = 60;

    @Test
    void whoeverFindsNoRoomToWaitIsToldAtOnceAndNobodyIsLost() throws Exception {
        var bookingThrottle = new BookingThrottle();
        var open = new CountDownLatch(1);
        var crowded = new CountDownLatch(RUSH - 28);
        var inside = new AtomicInteger();
        var most = new AtomicInteger();
        var form = new BookingForm("", "Wren", "", "", "", "", List.of(), "", "", "", "");
        try (var people = Executors.newFixedThreadPool(RUSH)) {
            var all = java.util.stream.Stream.generate(() -> people.submit(() -> bookingThrottle.pass(
                            () -> {
                                most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                                await(open);
                                inside.decrementAndGet();
                                return new Redirect("/training/mine");
                            },
                            () -> {
                                crowded.countDown();
                                return new BookingBusyPage(new UUID(0, 0), form);
                            })))
                    .limit(RUSH)
                    .toList();
            crowded.await();
            open.countDown();
            int booked = 0;
            for (var one : all) {
                Screen screen = one.get();
                booked += screen instanceof Redirect ? 1 : 0;
            }
            assertThat(booked).isEqualTo(28);
            assertThat(most.get()).isLessThanOrEqualTo(4);
        }
    }

    private static void await(CountDownLatch open) {
        try {
            open.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
