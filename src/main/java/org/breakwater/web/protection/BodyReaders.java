package org.breakwater.web.protection;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * The threads that may wait for the rest of what somebody sends: at most half of all, so that the others still answer.
 * When every hand is busy, the slowest sender gives way to the next one, if they had their time.
 */
final class BodyReaders {

    /** Nobody gives way sooner. */
    static final long FAIR_TIME = TimeUnit.SECONDS.toNanos(1);

    private final int most;
    private final Set<Sender> busy = new LinkedHashSet<>();

    BodyReaders(int most) {
        this.most = most;
    }

    /** Somebody whose body is being read. */
    interface Sender {

        /** Who has sent everything already. */
        Sender ALL_HERE = new AllHere();

        /** Whether there is more to come; what has come already has no need to give way. */
        boolean isArriving();

        /** In nanoseconds, since the first byte was awaited. */
        long since();

        /** In bytes a second. */
        long pace();

        /** Files that come fast are not broken off. There are fewer of them at once than there are hands. */
        boolean keepsHand();

        /** Their hand is taken away: they are read no further. */
        void giveWay();
    }

    /** False when every hand is busy with somebody who may keep it. */
    synchronized boolean take(Sender sender) {
        if (busy.size() >= most) {
            var slowest = busy.stream()
                    .filter(one -> one.since() > FAIR_TIME && !one.keepsHand())
                    .min(Comparator.comparingLong(Sender::pace));
            slowest.ifPresent(one -> {
                one.giveWay();
                busy.remove(one);
            });
            if (slowest.isEmpty()) {
                return false;
            }
        }
        return busy.add(sender);
    }

    synchronized void giveBack(Sender sender) {
        busy.remove(sender);
    }

    private record AllHere() implements Sender {

        @Override
        public boolean isArriving() {
            return false;
        }

        @Override
        public long since() {
            return 0;
        }

        @Override
        public long pace() {
            return Long.MAX_VALUE;
        }

        @Override
        public boolean keepsHand() {
            return true;
        }

        @Override
        public void giveWay() {
            // Nothing more is read of it.
        }
    }
}
