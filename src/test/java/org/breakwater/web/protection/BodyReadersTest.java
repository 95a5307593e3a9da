package org.breakwater.web.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Few threads wait for request bodies, and the slowest sender is dropped first. */
class BodyReadersTest {

    private final BodyReaders hands = new BodyReaders(2);

    private static final class Somebody implements BodyReaders.Sender {

        private final long seconds;
        private final long pace;
        private final boolean file;
        private boolean gaveWay;

        private Somebody(long seconds, long pace) {
            this(seconds, pace, false);
        }

        private Somebody(long seconds, long pace, boolean file) {
            this.seconds = seconds;
            this.pace = pace;
            this.file = file;
        }

        @Override
        public boolean isArriving() {
            return true;
        }

        @Override
        public long since() {
            return TimeUnit.SECONDS.toNanos(seconds);
        }

        @Override
        public long pace() {
            return pace;
        }

        @Override
        public boolean keepsHand() {
            return file;
        }

        @Override
        public void giveWay() {
            gaveWay = true;
        }
    }

    @Test
    void theSlowestGivesWayToTheNext() {
        var slow = new Somebody(5, 1);
        var faster = new Somebody(5, 500);
        assertThat(hands.take(faster)).isTrue();
        assertThat(hands.take(slow)).isTrue();
        assertThat(hands.take(new Somebody(0, 0))).isTrue();
        assertThat(slow.gaveWay).isTrue();
        assertThat(faster.gaveWay).isFalse();
    }

    @Test
    void nobodyGivesWayWhoHasOnlyBegunOrSendsFilesFast() {
        var begun = new Somebody(0, 0);
        var fast = new Somebody(60, 9_000, true);
        hands.take(begun);
        hands.take(fast);
        assertThat(hands.take(new Somebody(0, 0))).isFalse();
        assertThat(begun.gaveWay || fast.gaveWay).isFalse();
        hands.giveBack(begun);
        assertThat(hands.take(new Somebody(0, 0))).isTrue();
    }
}
