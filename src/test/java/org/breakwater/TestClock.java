package org.breakwater;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** The clock of every {@link HouseTest}: real time until a test sets it, and again after that test. */
public final class TestClock extends Clock {

    private final AtomicReference<@Nullable Instant> fixed;
    private final ZoneId zone;

    public TestClock() {
        this(new AtomicReference<>(), ZoneOffset.UTC);
    }

    private TestClock(AtomicReference<@Nullable Instant> fixed, ZoneId zone) {
        this.fixed = fixed;
        this.zone = zone;
    }

    /** Stops the clock at this instant. */
    public void set(Instant instant) {
        fixed.set(instant);
    }

    /** Stops the clock at this local time in London, for example {@code 2026-08-28T16:25}. */
    public void setLondon(String local) {
        set(LocalDateTime.parse(local).atZone(ZoneId.of("Europe/London")).toInstant());
    }

    /** Moves on, and stops there. */
    public void advance(Duration time) {
        set(instant().plus(time));
    }

    /** Lets real time run again. */
    public void run() {
        fixed.set(null);
    }

    public boolean isStopped() {
        return fixed.get() != null;
    }

    @Override
    public Instant instant() {
        var stopped = fixed.get();
        return stopped != null ? stopped : Clock.systemUTC().instant();
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new TestClock(fixed, other);
    }
}
