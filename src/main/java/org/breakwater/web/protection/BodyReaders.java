package org.breakwater.web.protection;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * Limits the threads that may wait for slow request bodies: at most half of all, so that the others still answer. When
 * all slots are taken, the slowest sender is dropped for the next one, after its minimum time.
 */
final class BodyReaders {

    /** Nobody is dropped sooner. */
    static final long FAIR_TIME = TimeUnit.SECONDS.toNanos(1);

    private final int most;
    private final Set<Sender> busy = new LinkedHashSet<>();

    BodyReaders(int most) {
        this.most = most;
    }

    /** A request whose body is being read. */
    interface Sender {

        /** The complete body has arrived. */
        Sender ALL_HERE = new AllHere();

        /** Whether more is to come; a complete body is never dropped. */
        boolean isArriving();

        /** In nanoseconds, since the first byte was awaited. */
        long since();

        /** In bytes a second. */
        long pace();

        /** Fast uploads are not dropped. There are fewer of them at once than there are slots. */
        boolean keepsHand();

        /** Its slot is taken away: it is read no further. */
        void giveWay();
    }

    /** False if every slot is taken by a sender that may keep it. */
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
            // Nothing more of it is read.
        }
    }
}
