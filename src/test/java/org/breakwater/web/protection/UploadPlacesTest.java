package org.breakwater.web.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.breakwater.web.forms.TakesFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An upload takes one of few slots, and leaves nothing behind. */
class UploadPlacesTest {

    private final UploadPlaces places =
            new UploadPlaces(Clock.fixed(Instant.parse("2026-09-01T10:00:00Z"), ZoneOffset.UTC));

    private record Upload(long seconds, long pace, boolean isArriving, AtomicBoolean gone)
            implements BodyReaders.Sender {

        private Upload(long seconds, long pace) {
            this(seconds, pace, true, new AtomicBoolean());
        }

        @Override
        public long since() {
            return TimeUnit.SECONDS.toNanos(seconds);
        }

        @Override
        public boolean keepsHand() {
            return true;
        }

        @Override
        public void giveWay() {
            gone.set(true);
        }
    }

    private UploadPlaces.Place stranger(String address) {
        return places.take(new Upload(1, 9_000), address, false);
    }

    private UploadPlaces.Place colleague() {
        return places.take(new Upload(1, 100_000), "192.0.2.1", true);
    }

    @Test
    void oneNetworkCannotTakeAllThePlacesAndAPlaceThatIsLeftIsFree() {
        var first = stranger("192.0.2.1");
        stranger("192.0.2.1");
        stranger("192.0.2.1");
        assertThat(stranger("192.0.2.1").isTaken()).isFalse();
        assertThat(stranger("192.0.2.2").isTaken()).isTrue();
        first.close();
        assertThat(stranger("192.0.2.1").isTaken()).isTrue();
    }

    @Test
    void nobodyGetsAPlaceWhenAllAreTaken() {
        for (int n = 1; n <= UploadPlaces.PLACES_OF_STRANGERS; n++) {
            assertThat(stranger("192.0.2." + n).isTaken()).isTrue();
        }
        assertThat(stranger("192.0.2.99").isTaken()).isFalse();
    }

    @Test
    void strangersCannotTakeThePlacesOfPeopleWhoAreSignedIn() {
        for (int n = 1; n <= 20; n++) {
            stranger("192.0.2." + n);
        }
        for (int n = UploadPlaces.PLACES_OF_STRANGERS; n < UploadPlaces.PLACES; n++) {
            assertThat(colleague().isTaken()).isTrue();
        }
        assertThat(colleague().isTaken()).isFalse();
    }

    @Test
    void aWholeOfficeIsOneNetwork() {
        for (int n = 0; n < UploadPlaces.PLACES; n++) {
            assertThat(colleague().isTaken()).isTrue();
        }
    }

    @Test
    void theSlowestWhoHadTheirMinuteGivesWayToTheNext() {
        var all = new ArrayList<Upload>();
        for (int n = 1; n <= UploadPlaces.PLACES_OF_STRANGERS; n++) {
            all.add(new Upload(61, 10_000L * n));
            places.take(all.getLast(), "192.0.2." + n, false);
        }
        var next = stranger("192.0.2.99");
        assertThat(next.isTaken()).isTrue();
        assertThat(all).map(one -> one.gone().get()).containsExactly(true, false, false, false, false, false);
    }

    @Test
    void inAFullNetworkItIsOneOfThatNetworkWhoGivesWayAndNeverOneWhoHasSentEverything() {
        var elsewhere = new Upload(61, 1);
        var colleague = new Upload(61, 1);
        var here = new Upload(61, 50_000);
        var done = new Upload(61, 2, false, new AtomicBoolean());
        places.take(elsewhere, "192.0.2.7", false);
        places.take(colleague, "192.0.2.1", true);
        places.take(here, "192.0.2.1", false);
        places.take(done, "192.0.2.1", false);
        stranger("192.0.2.1");
        assertThat(stranger("192.0.2.1").isTaken()).isTrue();
        assertThat(here.gone()).isTrue();
        assertThat(stranger("192.0.2.1").isTaken()).isFalse();
        assertThat(elsewhere.gone().get()
                        || colleague.gone().get()
                        || done.gone().get())
                .isFalse();
    }

    @Test
    void whoGaveWayLeavesTheirPlaceToWhoeverHasItNow() {
        var slow = places.take(new Upload(61, 1), "192.0.2.1", false);
        stranger("192.0.2.1");
        stranger("192.0.2.1");
        assertThat(stranger("192.0.2.1").isTaken()).isTrue();
        slow.close();
        assertThat(stranger("192.0.2.1").isTaken()).isFalse();
    }

    @Test
    void anHonestTelephoneKeepsTheDeadlineAndNobodyKeepsAPlaceForHours() {
        var halfAMegabit = 500_000 / 8;
        var minutes = TakesFiles.MOST_BYTES_OF_MANY / halfAMegabit / 60;
        assertThat(minutes).isEqualTo(30);
        assertThat(isBehind(halfAMegabit, minutes + 1)).isFalse();
        var threePicturesAtTheEdgeOfTheNet = 9_000;
        assertThat(isBehind(threePicturesAtTheEdgeOfTheNet, 19)).isFalse();
        assertThat(isBehind(threePicturesAtTheEdgeOfTheNet, 36)).isTrue();
        assertThat(isBehind(7_000, 2)).isTrue();
    }

    /** A large form that arrives at so many bytes a second. */
    private static boolean isBehind(long pace, long minutes) {
        return WatchedBodyBuffer.isBehind(pace * minutes * 60, TimeUnit.MINUTES.toNanos(minutes), true);
    }

    @Test
    void theNextStartThrowsAwayWhatADeadProgramLeftAndNothingElse(@TempDir Path uploads) throws IOException {
        var own = Files.createDirectory(
                uploads.resolve(String.valueOf(ProcessHandle.current().pid())));
        var dead = Files.createDirectory(uploads.resolve("999999999"));
        for (var folder : new Path[] {own, dead}) {
            Files.writeString(folder.resolve("upload.tmp"), "half a picture");
        }
        UploadFolder.throwAwayOfTheDead(uploads);
        assertThat(dead).doesNotExist();
        assertThat(own.resolve("upload.tmp")).exists();
    }
}
