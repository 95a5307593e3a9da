package org.breakwater.web.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who sends files takes one of few places, and leaves nothing behind. */
class UploadPlacesTest {

    private final UploadPlaces places =
            new UploadPlaces(Clock.fixed(Instant.parse("2026-09-01T10:00:00Z"), ZoneOffset.UTC));

    @Test
    void oneNetworkCannotTakeAllThePlacesAndAPlaceThatIsLeftIsFree() {
        var first = places.take("192.0.2.1");
        places.take("192.0.2.1");
        places.take("192.0.2.1");
        assertThat(places.take("192.0.2.1").isTaken()).isFalse();
        assertThat(places.take("192.0.2.2").isTaken()).isTrue();
        first.close();
        assertThat(places.take("192.0.2.1").isTaken()).isTrue();
    }

    @Test
    void nobodyGetsAPlaceWhenAllAreTaken() {
        for (int n = 1; n <= UploadPlaces.PLACES; n++) {
            assertThat(places.take("192.0.2." + n).isTaken()).isTrue();
        }
        assertThat(places.take("192.0.2.99").isTaken()).isFalse();
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
