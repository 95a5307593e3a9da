package org.breakwater.town.settling;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that can be set. */
final class AdjustableClock extends Clock {

    private volatile Instant shown = Instant.EPOCH;

    void turnTo(Instant instant) {
        shown = instant;
    }

    @Override
    public Instant instant() {
        return shown;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(shown, zone);
    }
}
