package org.breakwater.web.limits;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Rate limits by network, in memory only. When there are more networks than it remembers, it forgets the least recent
 * one.
 */
public final class NetworkTries {

    private static final int NETWORKS = 20_000;

    private final int most;
    private final Duration within;
    private final TimeMeter meter;

    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > NETWORKS;
        }
    };

    /** At most {@code most} attempts at once, refilled evenly over {@code within}. */
    public NetworkTries(int most, Duration within, Clock clock) {
        this.most = most;
        this.within = within;
        this.meter = new ClockMeter(clock);
    }

    /** Counts one attempt; false if there were too many. */
    public synchronized boolean mayTry(String network) {
        return buckets.computeIfAbsent(network, n -> bucket()).tryConsume(1);
    }

    /** Whether an attempt would be allowed; counts nothing. */
    public synchronized boolean wouldLet(String network) {
        var bucket = buckets.get(network);
        return bucket == null || bucket.getAvailableTokens() > 0;
    }

    /** Forgets everything. */
    public synchronized void clear() {
        buckets.clear();
    }

    private Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(most).refillGreedy(most, within))
                .withCustomTimePrecision(meter)
                .build();
    }

    private record ClockMeter(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return TimeUnit.MILLISECONDS.toNanos(clock.millis());
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
